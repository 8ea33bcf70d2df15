package org.amanat.ui.stories.consent;

import org.amanat.model.document.Printers;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.task.Tasks;

/** What the panes of consent stand on. */
public record ConsentDesk(
        OpenWorkspace workspace, Tasks tasks, UiTexts texts, Dialogs dialogs, FileChoice files, Printers printers) {}
