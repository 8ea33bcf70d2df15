package org.amanat.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.amanat.model.Language;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Digits;
import org.amanat.print.RecoverySheetDocument;
import org.amanat.store.FileBeside;
import org.amanat.store.Workspace;
import org.amanat.vault.seal.RecoveryKey;

/** Puts the printed key to the sealed compartment on paper. Nothing of it stays in the file, nor in the register. */
public final class RecoverySheet {

    private final Workspace workspace;
    private final Clock clock;

    RecoverySheet(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * Writes a sheet of one page.
     *
     * @param key stays open; whoever drew it closes it
     * @throws ProblemException if the file cannot be written
     */
    public void write(RecoveryKey key, Language language, Path file) {
        FileBeside.write(file, pdf(key, language));
    }

    private byte[] pdf(RecoveryKey key, Language language) {
        char[] printed = key.printed();
        try {
            var settings = workspace.read(records -> records.settings().get());
            var options = new PrintOptions(
                    language.isRightToLeft() ? DocumentLanguage.URDU : DocumentLanguage.ENGLISH,
                    settings.paper(),
                    false,
                    TypeSize.NORMAL,
                    Digits.EUROPEAN);
            var today = workspace.read(records -> Today.in(records, clock));
            return PrintRun.printable(RecoverySheetDocument.of(String.valueOf(printed), today, settings, options))
                    .pdf();
        } finally {
            Arrays.fill(printed, ' ');
        }
    }
}
