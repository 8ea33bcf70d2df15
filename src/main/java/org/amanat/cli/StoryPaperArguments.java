package org.amanat.cli;

import java.util.function.Function;
import org.amanat.model.consent.StoryOrder;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.story.StoryId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that prints a paper about one story can be told. A story is named by its id, never by a name. */
final class StoryPaperArguments {

    @Mixin
    private final OfficePaperArguments paper;

    @Option(names = "--story", paramLabel = "ID", required = true, descriptionKey = "cli.option.story")
    private String story;

    StoryPaperArguments(Desk desk, Voice voice) {
        this.paper = new OfficePaperArguments(desk, voice);
    }

    ExitCode print(Function<StoryId, StoryOrder> order) {
        return paper.print(open -> order.apply(OfficePaperArguments.story(open, story)));
    }

    DocumentLanguage language() {
        return paper.language();
    }
}
