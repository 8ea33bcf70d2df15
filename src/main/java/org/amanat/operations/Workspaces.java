package org.amanat.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.CheckReport;
import org.amanat.model.workspace.Progress;
import org.amanat.store.Workspace;
import org.amanat.store.WorkspaceFile;
import org.amanat.vault.Passphrase;

/** Workspace files: making, opening and checking them, and which ones were open lately. */
public final class Workspaces {

    /** What the names of these files end in. */
    public static final String SUFFIX = WorkspaceFile.SUFFIX;

    private final RecentFiles recent;
    private final Clock clock;

    /**
     * @param recentFiles the small file that remembers which workspaces were open; made when it is needed
     * @param clock in the time zone of the computer
     */
    public Workspaces(Path recentFiles, Clock clock) {
        this.recent = new RecentFiles(recentFiles);
        this.clock = clock;
    }

    /**
     * Makes a workspace and opens it. The passphrase stays the caller's to close.
     *
     * @throws ProblemException if something is there already, or nothing can be written there
     */
    public OpenWorkspace create(Path file, Passphrase passphrase) {
        return opened(new WorkspaceFile(file, clock).create(passphrase));
    }

    /**
     * Makes a workspace with the sample in it, under the passphrase that everybody knows, and opens it.
     *
     * @throws ProblemException if something is there already, or nothing can be written there
     */
    public OpenWorkspace createSample(Path file) {
        try (var passphrase = SampleWorkspace.passphrase()) {
            Workspace workspace = new WorkspaceFile(file, clock).create(passphrase);
            SampleWorkspace.fill(workspace, clock);
            return opened(workspace);
        }
    }

    /**
     * Opens a workspace. The passphrase stays the caller's to close.
     *
     * @throws ProblemException if it cannot be opened; the file is as it was
     */
    public OpenWorkspace open(Path file, Passphrase passphrase, Progress progress) {
        return opened(new WorkspaceFile(file, clock).open(passphrase, progress));
    }

    /**
     * Looks through a workspace that nobody has open, without changing it.
     *
     * @throws ProblemException if it cannot be unlocked
     */
    public CheckReport check(Path file, Passphrase passphrase) {
        return new WorkspaceFile(file, clock).check(passphrase);
    }

    /** The files that were open lately, the latest first; some may be gone. */
    public List<Path> recent() {
        return recent.all();
    }

    /** Takes a file from the list; the file itself stays. */
    public void forget(Path file) {
        recent.forget(file);
    }

    private OpenWorkspace opened(Workspace workspace) {
        recent.remember(workspace.path());
        var open = new OpenWorkspace(workspace, clock);
        finishErasures(open);
        return open;
    }

    /**
     * A backup that could not be deleted when a story was erased may be free now. If not, it is tried again next time.
     */
    private static void finishErasures(OpenWorkspace open) {
        try {
            open.withdrawals().finishErasures();
        } catch (ProblemException noRoom) {
            // Not a reason to keep somebody from the file; what is erased is gone from the file itself.
        }
    }
}
