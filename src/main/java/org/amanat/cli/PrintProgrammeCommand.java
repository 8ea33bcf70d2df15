package org.amanat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.ProgrammePart;
import org.amanat.model.document.TypeSize;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Digits;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.PrintRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print programme FILE --event ID -o OUT.pdf}: renders, writes and registers, as the window does. */
@picocli.CommandLine.Command(name = "programme")
final class PrintProgrammeCommand implements Command {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    @Option(names = "--event", paramLabel = "ID", required = true, descriptionKey = "cli.option.event")
    private String event;

    @Option(names = "--language", paramLabel = "en|ur|both", descriptionKey = "cli.option.language")
    private DocumentLanguage language = DocumentLanguage.ENGLISH;

    @Option(names = "--paper", paramLabel = "a5|a4|letter", descriptionKey = "cli.option.paper")
    private PaperFormat paper = PaperFormat.A5;

    @Option(names = "--booklet", descriptionKey = "cli.option.booklet")
    private boolean booklet;

    @Option(names = "--large", descriptionKey = "cli.option.large")
    private boolean large;

    @Option(names = "--digits", paramLabel = "european|urdu", descriptionKey = "cli.option.digits")
    private Digits digits = Digits.EUROPEAN;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "cover|speakers|helplines|partners",
            descriptionKey = "cli.option.without")
    private final List<ProgrammePart> without = new ArrayList<>();

    @Option(names = "--copies", paramLabel = "N", descriptionKey = "cli.option.copies")
    private int copies = 1;

    @Mixin
    private final OutputFile output = new OutputFile();

    PrintProgrammeCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    @Override
    public ExitCode run() {
        if (copies < 1) {
            throw new ProblemException(
                    ProblemCode.ARGUMENT_UNFIT, String.valueOf(copies), "--copies N", "amanat print programme");
        }
        Path target = output.target();
        PrintedDocument printed = workspace.open(open -> print(open, target));
        voice.result(target.toString());
        voice.progress(voice.texts().get("cli.print.done", printed.pages()));
        return ExitCode.DONE;
    }

    private PrintedDocument print(OpenWorkspace open, Path target) {
        var request = new PrintRequest(
                WorkspaceArgument.event(open, event),
                DocumentKind.PROGRAMME,
                language,
                paper,
                booklet,
                large ? TypeSize.LARGE : TypeSize.NORMAL,
                digits,
                parts());
        voice.progress(voice.texts().get("cli.print.setting"));
        open.printing().render(request).notices().forEach(notice -> voice.progress(notice.sentence(voice.texts())));
        return open.printing().save(request, copies, target);
    }

    private Set<ProgrammePart> parts() {
        var parts = EnumSet.allOf(ProgrammePart.class);
        without.forEach(parts::remove);
        return parts;
    }
}
