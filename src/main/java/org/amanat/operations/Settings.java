package org.amanat.operations;

import org.amanat.model.change.Operation;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.store.Workspace;

/** What holds for the whole file. */
public final class Settings {

    private final Workspace workspace;

    Settings(Workspace workspace) {
        this.workspace = workspace;
    }

    public WorkspaceSettings get() {
        return workspace.read(records -> records.settings().get());
    }

    public void edit(WorkspaceSettings settings) {
        workspace.run(Operation.EDIT_SETTINGS, records -> records.settings().update(settings));
    }
}
