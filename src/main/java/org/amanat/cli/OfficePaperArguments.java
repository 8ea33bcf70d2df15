package org.amanat.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.amanat.model.consent.StoryOrder;
import org.amanat.model.consent.StoryState;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.StoryId;
import org.amanat.model.texts.Digits;
import org.amanat.operations.OpenWorkspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that prints a paper about stories and consent can be told, and the way from there to a file. */
final class OfficePaperArguments {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    @Option(names = "--language", paramLabel = "en|ur|both", descriptionKey = "cli.option.language")
    private DocumentLanguage language = DocumentLanguage.ENGLISH;

    @Option(names = "--paper", paramLabel = "a5|a4|letter", descriptionKey = "cli.option.paper")
    private Optional<PaperFormat> paper = Optional.empty();

    @Option(names = "--large", descriptionKey = "cli.option.large")
    private boolean large;

    @Option(names = "--digits", paramLabel = "european|urdu", descriptionKey = "cli.option.digits")
    private Digits digits = Digits.EUROPEAN;

    @Mixin
    private final OutputFile output = new OutputFile();

    OfficePaperArguments(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    /** Renders, writes and registers a paper, as the window does. */
    ExitCode print(Function<OpenWorkspace, StoryOrder> order) {
        Path target = output.target();
        workspace.open(open -> {
            var options = new PrintOptions(
                    language,
                    paper.orElseGet(() -> open.settings().get().paper()),
                    false,
                    large ? TypeSize.LARGE : TypeSize.NORMAL,
                    digits);
            return open.storyPapers().save(order.apply(open), options, 1, System.getProperty("user.name", ""), target);
        });
        voice.result(target.toString());
        return ExitCode.DONE;
    }

    DocumentLanguage language() {
        return language;
    }

    /**
     * The story that was meant, by the beginning of its id.
     *
     * @throws ProblemException if there is no such story, or more than one
     */
    static StoryId story(OpenWorkspace open, String beginning) {
        var meant = open.storyPlans().states().stream()
                .map(StoryState::story)
                .filter(id -> id.toString().startsWith(beginning))
                .toList();
        if (meant.size() != 1) {
            throw new ProblemException(ProblemCode.UNKNOWN_STORY, beginning);
        }
        return meant.getFirst();
    }
}
