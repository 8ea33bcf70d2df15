package org.amanat.cli;

import org.amanat.model.consent.StoryState;
import org.amanat.model.texts.Texts;
import picocli.CommandLine.Mixin;

/** {@code amanat list stories FILE}: a line for each: id, where its consent stands, pseudonym. */
@picocli.CommandLine.Command(name = "stories")
final class ListStoriesCommand implements Command {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    ListStoriesCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    @Override
    public ExitCode run() {
        workspace.open(open -> open.storyPlans().states()).forEach(this::tell);
        return ExitCode.DONE;
    }

    private void tell(StoryState state) {
        String consent = state.consent()
                .map(status -> voice.texts().get("consent.consent-status." + Texts.kebab(status)))
                .orElseGet(() -> voice.texts().get("cli.stories.no-consent"));
        voice.result(state.story() + "  " + consent + "  "
                + state.pseudonym().best(voice.texts().language()));
    }
}
