package org.amanat.cli;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.StoryOrder;
import org.amanat.model.problem.ProblemException;
import org.amanat.operations.OpenWorkspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code amanat print consent-form FILE [--story ID] -o OUT.pdf}: blank, or filled in with what was written down. Needs
 * nothing of the sealed compartment: who the narrator is stands on no form.
 */
@picocli.CommandLine.Command(name = "consent-form")
final class PrintConsentFormCommand implements Command {

    @Mixin
    private final OfficePaperArguments paper;

    @Mixin
    private final NoticeArgument notice = new NoticeArgument();

    @Option(names = "--story", paramLabel = "ID", descriptionKey = "cli.option.filled-story")
    private Optional<String> story = Optional.empty();

    @Option(names = "--asking", paramLabel = "USE", split = ",", descriptionKey = "cli.option.asking")
    private List<Scope> asking = List.of();

    PrintConsentFormCommand(Desk desk, Voice voice) {
        this.paper = new OfficePaperArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return paper.print(this::order);
    }

    /** @throws ProblemException if there is no such story or wording */
    private StoryOrder order(OpenWorkspace open) {
        var asked = asking.isEmpty() ? EnumSet.allOf(Scope.class) : new HashSet<>(asking);
        return new StoryOrder.ConsentForm(
                notice.in(open).version(), asked, story.map(id -> OfficePaperArguments.story(open, id)));
    }
}
