package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Role;
import org.amanat.model.workspace.Progress;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JourneyTest {

    @Test
    void whatWasPlannedIsThereAfterLockingAndOpeningAgain(@TempDir Path folder) {
        var workspaces = new Workspaces(folder.resolve("recent.txt"), Clock.system(ZoneId.of("Asia/Karachi")));
        Path file = folder.resolve("دفتر کی فائل 1.amanat");
        try (var passphrase = Passphrase.copyOf("correct horse battery")) {
            try (var open = workspaces.create(file, passphrase)) {
                var event = open.events()
                        .add(
                                LocalizedText.of("Forum", "فورم"),
                                LocalDate.of(2026, 7, 30),
                                LocalTime.of(10, 0),
                                LocalTime.of(13, 30));
                var item = open.programme().add(event, ItemKind.PANEL, LocalizedText.of("Panel", "پینل"), 60, 0);
                open.programme().add(event, ItemKind.WELCOME, LocalizedText.of("Welcome", "خوش آمدید"), 15, 0);
                var person = open.people().add(LocalizedText.of("A Person", "ایک فرد"));
                open.programme().appoint(item, person, Role.CHAIR);
                open.history().undo();
                open.history().redo();
            }
            try (var open = workspaces.open(file, passphrase, Progress.silent())) {
                var summary = open.events().all().getFirst();
                assertThat(summary.items()).isEqualTo(2);
                assertThat(summary.persons()).isEqualTo(1);
                var plan = open.events().plan(summary.id());
                assertThat(plan.items()).extracting(i -> i.kind()).containsExactly(ItemKind.WELCOME, ItemKind.PANEL);
                assertThat(plan.appearances()).hasSize(1);
                assertThat(open.info().events()).isEqualTo(1);
            }
        }
        assertThat(workspaces.recent()).containsExactly(file);
    }
}
