package org.amanat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Digits;
import org.amanat.model.texts.Texts;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.PrintRequest;
import org.amanat.operations.SampleWorkspace;

/** A folder with the sample workspace and, beside it, its documents. */
final class SampleFolder {

    /** What an event needs before, on and after its day; letters are written to one person at a time. */
    private static final List<Sheet> SHEETS = Stream.concat(
                    Stream.of(
                            programme(DocumentLanguage.ENGLISH, PaperFormat.A5, false),
                            programme(DocumentLanguage.URDU, PaperFormat.A5, false),
                            programme(DocumentLanguage.BOTH, PaperFormat.A5, true),
                            programme(DocumentLanguage.BOTH, PaperFormat.A4, false)),
                    Stream.of(
                                    DocumentKind.DOOR_PAGE,
                                    DocumentKind.SPEAKERS,
                                    DocumentKind.RUN_SHEET,
                                    DocumentKind.SAFETY_CARD,
                                    DocumentKind.DISCUSSION_GUIDE,
                                    DocumentKind.PRESS_NOTE,
                                    DocumentKind.ATTENDANCE_SHEET,
                                    DocumentKind.FOOD_AND_ACCESS,
                                    DocumentKind.BADGES,
                                    DocumentKind.NAME_PLATES,
                                    DocumentKind.CERTIFICATES,
                                    DocumentKind.SUMMARY)
                            .map(kind ->
                                    new Sheet(kind, DocumentLanguage.BOTH, kind.usualPaper(PaperFormat.A4), false)))
            .toList();

    private final Desk desk;
    private final Voice voice;

    SampleFolder(Desk desk, Voice voice) {
        this.desk = desk;
        this.voice = voice;
    }

    private static Sheet programme(DocumentLanguage language, PaperFormat paper, boolean booklet) {
        return new Sheet(DocumentKind.PROGRAMME, language, paper, booklet);
    }

    /** One way to print a kind of document, and the name of its file. */
    private record Sheet(DocumentKind kind, DocumentLanguage language, PaperFormat paper, boolean booklet) {

        String fileName() {
            String words = Texts.kebab(kind) + "-" + language + "-" + paper + (booklet ? "-booklet" : "");
            return words.toLowerCase(Locale.ROOT) + ".pdf";
        }

        PrintRequest of(EventId event) {
            return new PrintRequest(
                    event,
                    DocumentOrder.usual(kind),
                    new PrintOptions(language, paper, booklet, TypeSize.NORMAL, Digits.EUROPEAN));
        }
    }

    /**
     * Makes the workspace.
     *
     * @throws ProblemException if it is there already
     */
    void makeIn(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException notMade) {
            throw new ProblemException(notMade, ProblemCode.CANNOT_WRITE_FILE, folder.toString());
        }
        Path file = folder.resolve(SampleWorkspace.FILE_NAME);
        desk.workspaces().createSample(file).close();
        voice.result(file.toString());
        voice.note("cli.sample.passphrase", SampleWorkspace.PASSPHRASE);
    }

    /** The workspace in the folder, made if it is not there yet. */
    Path madeIn(Path folder) {
        Path file = folder.resolve(SampleWorkspace.FILE_NAME);
        if (Files.exists(file)) {
            voice.note("cli.sample.passphrase", SampleWorkspace.PASSPHRASE);
        } else {
            makeIn(folder);
        }
        return file;
    }

    /** Prints every document of the sample, over those of an earlier time. */
    void printIn(Path folder) {
        try (var passphrase = SampleWorkspace.passphrase();
                var workspace =
                        desk.workspaces().open(folder.resolve(SampleWorkspace.FILE_NAME), passphrase, step -> {})) {
            for (Sheet sheet : SHEETS) {
                print(workspace, sheet, folder.resolve(sheet.fileName()));
            }
        }
    }

    private void print(OpenWorkspace workspace, Sheet sheet, Path file) {
        EventId event = workspace.events().all().getFirst().id();
        voice.progress(voice.texts().get("cli.print.setting"));
        workspace.printing().save(sheet.of(event), 1, file);
        voice.result(file.toString());
    }
}
