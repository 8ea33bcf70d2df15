package org.amanat.ui.checkin;

import java.nio.file.Path;
import java.util.Optional;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.preferences.PreferenceStore;
import org.amanat.ui.common.preferences.Preferences;
import org.amanat.ui.common.task.Tasks;

/** What the door of a test stands on: nobody is asked for a file, and preferences are forgotten. */
final class TestDesk {

    private TestDesk() {}

    static DoorDesk of(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        return new DoorDesk(workspace, tasks, texts, ForumFile.CLOCK, new NoFile(), new Usual());
    }

    private record NoFile() implements FileChoice {

        @Override
        public Optional<Path> toOpen(FileKind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(FileKind kind, String name) {
            return Optional.empty();
        }
    }

    private record Usual() implements PreferenceStore {

        @Override
        public Preferences get() {
            return Preferences.DEFAULT.withDoor("Main gate");
        }

        @Override
        public void change(Preferences preferences) {
            // nothing outlives a test
        }
    }
}
