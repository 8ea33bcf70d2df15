package org.amanat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.amanat.model.event.EventState;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Role;
import org.amanat.model.people.Sector;
import org.amanat.model.texts.Texts;
import org.junit.jupiter.api.Test;

final class EventFileDescriptionTest {

    private static String description() throws IOException {
        return Files.readString(Path.of("docs/event-file.md"));
    }

    @Test
    void theDescriptionNamesEveryWordThatAFieldMayHold() throws IOException {
        var constants = Stream.of(
                        EventState.values(),
                        ItemKind.values(),
                        Role.values(),
                        InvitationState.values(),
                        Sector.values())
                .flatMap(Arrays::stream);

        assertThat(description())
                .contains(constants
                        .map(constant -> "`" + Texts.kebab((Enum<?>) constant) + "`")
                        .toList());
    }

    @Test
    void theExampleOfTheDescriptionIsAnEventFile() throws IOException {
        var example = description().split("```json|```", 3)[1];

        assertThat(EventFileReader.read(example.getBytes(StandardCharsets.UTF_8), "example")
                        .items())
                .hasSize(1);
    }
}
