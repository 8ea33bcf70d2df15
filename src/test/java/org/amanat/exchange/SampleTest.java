package org.amanat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amanat.model.Language;
import org.amanat.model.event.Observances;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Timetable;
import org.amanat.model.people.Person;
import org.junit.jupiter.api.Test;

final class SampleTest {

    @Test
    void theSampleFitsItsHallAndNothingInItWorriesAPlanner() {
        var timetable = Timetable.of(Sample.worldDay2025().plan());

        assertThat(timetable.warnings()).isEmpty();
        assertThat(timetable.totalMinutes()).isEqualTo(210);
    }

    @Test
    void everyTextOfTheSampleIsThereInBothLanguages() {
        var plan = Sample.worldDay2025().plan();

        assertThat(plan.items())
                .extracting(ProgrammeItem::title)
                .allMatch(title -> title.in(Language.ENGLISH).isPresent()
                        && title.in(Language.URDU).isPresent());
        assertThat(plan.persons().values())
                .extracting(Person::name)
                .allMatch(name -> name.in(Language.ENGLISH).isPresent()
                        && name.in(Language.URDU).isPresent());
        assertThat(plan.event().observance().flatMap(Observances::byCode)).isPresent();
        assertThat(Sample.worldDay2025().settings().helplines())
                .allMatch(line -> line.name().in(Language.URDU).isPresent());
    }

    @Test
    void theSampleSaysWhereItComesFromAndWhatIsInvented() throws IOException {
        var json = Files.readString(Path.of("sample-data/world-day-2025/event.json"), StandardCharsets.UTF_8);

        assertThat(json).contains("\"source\"").contains("\"invented\"");
    }

    @Test
    void theUrduOfTheSampleUsesUrduLetters() throws IOException {
        var json = Files.readString(Path.of("sample-data/world-day-2025/event.json"), StandardCharsets.UTF_8);

        assertThat(json).doesNotContainPattern("[\u064A\u0643\u0647]");
    }
}
