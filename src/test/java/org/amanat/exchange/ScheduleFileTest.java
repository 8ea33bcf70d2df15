package org.amanat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amanat.model.Language;
import org.amanat.model.event.EventPlan;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

final class ScheduleFileTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final Schema SCHEMA = schema();

    private final EventPlan sample = Sample.worldDay2025().plan();

    @Test
    void theProgrammeOfTheSampleIsValid() throws Exception {
        byte[] file = ScheduleFile.write(sample, Language.ENGLISH, KARACHI, _ -> true);

        validate(file);
        assertThat(text(file))
                .contains("<time_zone_name>Asia/Karachi</time_zone_name>", "+05:00</date>")
                .contains(sample.event().title().best(Language.ENGLISH));
    }

    @Property(tries = 150)
    void anyProgrammeIsValid(@ForAll long seed) throws Exception {
        validate(ScheduleFile.write(AnyPlan.of(seed), Language.URDU, KARACHI, _ -> true));
    }

    @Test
    void theSchemaRefusesWhatItShould() {
        byte[] file = ScheduleFile.write(sample, Language.ENGLISH, KARACHI, _ -> true);
        byte[] damaged = text(file).replaceFirst("<slug>[^<]*</slug>", "").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> validate(damaged)).isInstanceOf(SAXException.class);
    }

    @Test
    void nobodyIsNamedWhoMayNotBe() {
        var names = sample.persons().values().stream()
                .map(person -> person.name().best(Language.ENGLISH))
                .toList();

        assertThat(text(ScheduleFile.write(sample, Language.ENGLISH, KARACHI, _ -> true)))
                .contains("<person>");
        assertThat(text(ScheduleFile.write(sample, Language.ENGLISH, KARACHI, _ -> false)))
                .doesNotContain(names)
                .doesNotContain("<person>");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static void validate(byte[] file) throws IOException, SAXException {
        SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
    }

    private static Schema schema() {
        try (var xsd = ScheduleFileTest.class.getResourceAsStream("schedule/schedule.xml.xsd")) {
            return SchemaFactory.newDefaultInstance().newSchema(new StreamSource(xsd));
        } catch (IOException | SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
