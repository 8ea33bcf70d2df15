package org.amanat.ui.common.plan;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Role;
import org.amanat.model.people.PersonId;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.Workspaces;
import org.amanat.vault.Passphrase;

/**
 * A real workspace file with one event for tests: a forum on 30 July 2026 from 10:00 to 13:30, in English and Urdu,
 * without a programme. It is 16 July.
 */
public final class ForumFile implements AutoCloseable {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-16T05:00:00Z"), ZoneId.of("Asia/Karachi"));

    private final OpenWorkspace workspace;
    private final EventId event;

    private ForumFile(OpenWorkspace workspace) {
        this.workspace = workspace;
        this.event = workspace
                .events()
                .add(
                        LocalizedText.of("Awareness forum and survivor testimony", "آگاہی فورم اور متاثرین کی آواز"),
                        LocalDate.of(2026, 7, 30),
                        LocalTime.of(10, 0),
                        LocalTime.of(13, 30));
    }

    /** Makes the file in a folder. */
    public static ForumFile in(Path folder) {
        try (var passphrase = Passphrase.copyOf("for tests only")) {
            var workspaces = new Workspaces(folder.resolve("recent"), CLOCK);
            return new ForumFile(workspaces.create(folder.resolve("forum.amanat"), passphrase));
        }
    }

    public OpenWorkspace workspace() {
        return workspace;
    }

    public EventId event() {
        return event;
    }

    /** The plan as it is in the file. */
    public EventPlan plan() {
        return workspace.events().plan(event);
    }

    /** Adds an item at the end. */
    public ItemId item(ItemKind kind, String english, String urdu, int minutes) {
        return workspace.programme().add(event, kind, LocalizedText.of(english, urdu), minutes, Integer.MAX_VALUE);
    }

    public void pin(ItemId item, LocalTime start) {
        var found = plan().items().stream()
                .filter(i -> i.id().equals(item))
                .findFirst()
                .orElseThrow();
        workspace
                .programme()
                .edit(new ProgrammeItem(
                        found.id(),
                        found.event(),
                        found.kind(),
                        found.title(),
                        found.note(),
                        found.minutes(),
                        Optional.of(start)));
    }

    public PersonId person(String english, String urdu) {
        return workspace.people().add(LocalizedText.of(english, urdu));
    }

    /** Puts somebody into an item whose invitation is in this state. */
    public void appoint(ItemId item, PersonId person, Role role, InvitationState state) {
        var id = workspace.programme().appoint(item, person, role);
        Appearance appointed = plan().appearances().stream()
                .filter(appearance -> appearance.id().equals(id))
                .findFirst()
                .orElseThrow();
        workspace.programme().edit(InvitationDates.changed(appointed, state, LocalDate.now(CLOCK)));
    }

    @Override
    public void close() {
        workspace.close();
    }
}
