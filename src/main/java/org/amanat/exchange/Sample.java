package org.amanat.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.amanat.model.Language;
import org.amanat.model.event.EventPlan;
import org.amanat.model.workspace.WorkspaceSettings;

/** The sample that comes with the program: an event, its guests, what it left behind, and the workspace's settings. */
public record Sample(
        EventPlan plan,
        WorkspaceSettings settings,
        ProceedingsFileReader.Read proceedings,
        GuestsFileReader.Read guests) {

    /**
     * The public facts of an event in Karachi in 2025, from {@code sample-data/world-day-2025}, with guests whom nobody
     * knows, from {@code sample-data/fictional-guests}.
     */
    public static Sample worldDay2025() {
        return new Sample(
                EventFileReader.read(bytes("world-day-2025/event.json"), "event.json"),
                SettingsFileReader.read(bytes("world-day-2025/workspace.json"), "workspace.json"),
                ProceedingsFileReader.read(bytes("world-day-2025/proceedings.json"), "proceedings.json"),
                GuestsFileReader.read(bytes("fictional-guests/guests.json"), "guests.json"));
    }

    /**
     * The words of a story of {@code sample-data/fictional-stories}: its title, an empty line, and the text. Nobody
     * told it, and it says so.
     *
     * @param name of the file, without language and ending
     */
    public static String story(String name, Language language) {
        return new String(bytes("fictional-stories/" + name + "." + language.tag() + ".txt"), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) {
        try (var stream = Sample.class.getResourceAsStream("sample/" + resource)) {
            return Objects.requireNonNull(stream, resource).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
