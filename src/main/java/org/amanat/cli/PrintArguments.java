package org.amanat.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.ToldNotice;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Digits;
import org.amanat.model.texts.Texts;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.PrintRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that prints can be told, and the way from there to a file and an entry in the register. */
final class PrintArguments {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    @Option(names = "--event", paramLabel = "ID", required = true, descriptionKey = "cli.option.event")
    private String event;

    @Option(names = "--language", paramLabel = "en|ur|both", descriptionKey = "cli.option.language")
    private DocumentLanguage language = DocumentLanguage.ENGLISH;

    @Option(names = "--paper", paramLabel = "a6|a5|a4|letter", descriptionKey = "cli.option.paper")
    private Optional<PaperFormat> paper = Optional.empty();

    @Option(names = "--large", descriptionKey = "cli.option.large")
    private boolean large;

    @Option(names = "--digits", paramLabel = "european|urdu", descriptionKey = "cli.option.digits")
    private Digits digits = Digits.EUROPEAN;

    @Option(names = "--copies", paramLabel = "N", descriptionKey = "cli.option.copies")
    private int copies = 1;

    @Mixin
    private final OutputFile output = new OutputFile();

    PrintArguments(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    /** Renders, writes and registers a document, as the window does. */
    ExitCode print(DocumentOrder order) {
        return print(order, false);
    }

    /** @param booklet whether sheets to fold are written */
    ExitCode print(DocumentOrder order, boolean booklet) {
        return print((_, _) -> order, booklet);
    }

    /** @param order what to print of a plan, where that depends on who is in it */
    ExitCode print(Function<EventPlan, DocumentOrder> order) {
        return print((open, id) -> order.apply(open.events().plan(id)));
    }

    /** @param order what to print of an event, where that depends on what is in the workspace */
    ExitCode print(BiFunction<OpenWorkspace, EventId, DocumentOrder> order) {
        return print(order, false);
    }

    /** @param then is told what was printed, while the workspace is still open */
    ExitCode print(
            BiFunction<OpenWorkspace, EventId, DocumentOrder> order, BiConsumer<OpenWorkspace, PrintedDocument> then) {
        return print(order, false, then);
    }

    private ExitCode print(BiFunction<OpenWorkspace, EventId, DocumentOrder> order, boolean booklet) {
        return print(order, booklet, (_, _) -> {});
    }

    private ExitCode print(
            BiFunction<OpenWorkspace, EventId, DocumentOrder> order,
            boolean booklet,
            BiConsumer<OpenWorkspace, PrintedDocument> then) {
        if (copies < 1) {
            throw new ProblemException(
                    ProblemCode.ARGUMENT_UNFIT, String.valueOf(copies), "--copies N", "amanat print");
        }
        Path target = output.target();
        return workspace.open(open -> {
            PrintedDocument printed = print(open, order, booklet, target);
            voice.result(target.toString());
            voice.progress(voice.texts().get("cli.print.done", printed.pages()));
            then.accept(open, printed);
            return ExitCode.DONE;
        });
    }

    private PrintedDocument print(
            OpenWorkspace open,
            BiFunction<OpenWorkspace, EventId, DocumentOrder> orderOf,
            boolean booklet,
            Path target) {
        var id = WorkspaceArgument.event(open, event);
        var order = orderOf.apply(open, id);
        var options = new PrintOptions(
                language, paper(open, order), booklet, large ? TypeSize.LARGE : TypeSize.NORMAL, digits);
        var request = new PrintRequest(id, order, options);
        voice.progress(voice.texts().get("cli.print.setting"));
        return open.printing()
                .save(
                        request,
                        copies,
                        target,
                        notices -> ToldNotice.of(notices, voice.texts()).forEach(told -> voice.warn(told.whole())));
    }

    private PaperFormat paper(OpenWorkspace open, DocumentOrder order) {
        var kind = order.kind();
        PaperFormat wanted =
                paper.orElseGet(() -> kind.usualPaper(open.settings().get().paper()));
        if (!kind.papers().contains(wanted)) {
            throw new ProblemException(
                    ProblemCode.ARGUMENT_UNFIT, Texts.kebab(wanted), "--paper", "amanat print " + Texts.kebab(kind));
        }
        return wanted;
    }

    /** @throws ProblemException if a number is less or more than an option takes */
    static int within(int number, int least, int most, String option) {
        if (number < least || number > most) {
            throw new ProblemException(ProblemCode.ARGUMENT_UNFIT, String.valueOf(number), option, "amanat print");
        }
        return number;
    }
}
