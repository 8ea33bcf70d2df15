package org.amanat.ui.checkin;

import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Chosen;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.preferences.PreferenceStore;
import org.amanat.ui.common.preferences.Preferences;
import org.amanat.ui.common.task.Tasks;

/** What the door of a test stands on: nobody is asked for a file, and preferences are forgotten. */
final class TestDesk {

    private TestDesk() {}

    static DoorDesk of(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        return new DoorDesk(workspace, tasks, texts, ForumFile.CLOCK, Chosen.nothing(), new Usual());
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
