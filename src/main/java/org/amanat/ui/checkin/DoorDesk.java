package org.amanat.ui.checkin;

import java.time.Clock;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.preferences.PreferenceStore;
import org.amanat.ui.common.task.Tasks;

/**
 * What the door stands on.
 *
 * @param clock of this computer, in its time zone
 * @param preferences in which this computer's door has its name
 */
public record DoorDesk(
        OpenWorkspace workspace,
        Tasks tasks,
        UiTexts texts,
        Clock clock,
        FileChoice files,
        PreferenceStore preferences) {

    /** What this computer's door is called, may be empty. */
    String doorName() {
        return preferences.get().door();
    }
}
