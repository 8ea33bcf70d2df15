package org.amanat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amanat.model.problem.ProblemException;

final class EventFileProperties {

    @Property(tries = 400)
    void whatIsWrittenIsReadBackTheSame(@ForAll long seed) {
        var plan = AnyPlan.of(seed);

        assertThat(EventFileReader.read(EventFileWriter.write(plan), "event.json"))
                .isEqualTo(plan);
    }

    @Property(tries = 100)
    void theSamePlanGivesTheSameBytes(@ForAll long seed) {
        assertThat(EventFileWriter.write(AnyPlan.of(seed))).isEqualTo(EventFileWriter.write(AnyPlan.of(seed)));
    }

    @Property(tries = 400)
    void aDamagedFileIsReadOrRefusedWithAProblemAndNothingElse(@ForAll long seed) {
        var bytes = EventFileWriter.write(AnyPlan.of(seed));
        var random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        var damaged = Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);

        assertThatCode(() -> readOrRefuse(bytes)).doesNotThrowAnyException();
        assertThatCode(() -> readOrRefuse(damaged)).doesNotThrowAnyException();
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            EventFileReader.read(bytes, "event.json");
        } catch (ProblemException refused) {
            assertThat(refused.problem().details()).first().isEqualTo("event.json");
        }
    }
}
