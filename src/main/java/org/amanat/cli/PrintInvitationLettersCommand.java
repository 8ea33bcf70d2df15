package org.amanat.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.document.Circle;
import org.amanat.model.document.PersonalOrder;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.event.InvitationState;
import org.amanat.operations.OpenWorkspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print invitation-letters FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "invitation-letters")
final class PrintInvitationLettersCommand implements Command {

    private static final Set<InvitationState> ASKED =
            Set.of(InvitationState.TO_INVITE, InvitationState.INVITED, InvitationState.CONFIRMED);

    @Mixin
    private final PrintArguments arguments;

    @Option(names = "--for", paramLabel = "speakers|guests|everybody", descriptionKey = "cli.option.letters-for")
    private Circle circle = Circle.SPEAKERS;

    @Mixin
    private final WhomArguments whom = new WhomArguments();

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "to-invite|invited|confirmed",
            descriptionKey = "cli.option.letters-to")
    private final List<InvitationState> to = new ArrayList<>();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.letters-date")
    private Optional<LocalDate> dated = Optional.empty();

    @Option(names = "--reply-by", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.letters-reply-by")
    private Optional<LocalDate> replyBy = Optional.empty();

    @Option(names = "--own-language", descriptionKey = "cli.option.letters-own-language")
    private boolean ownLanguage;

    @Option(names = "--mark-invited", descriptionKey = "cli.option.letters-mark-invited")
    private boolean mark;

    private final Voice voice;

    PrintInvitationLettersCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        Set<InvitationState> asked = to.isEmpty() ? ASKED : EnumSet.copyOf(to);
        return arguments.print(
                (open, event) -> new PersonalOrder.InvitationLetters(
                        whom.of(open, event, circle), asked, dated, replyBy, ownLanguage),
                this::note);
    }

    private void note(OpenWorkspace open, PrintedDocument letters) {
        var invitations = open.invitations();
        if (mark) {
            voice.progress(voice.texts().get("cli.letters.marked", invitations.mark(letters)));
        } else if (invitations.open(letters) > 0) {
            voice.progress(voice.texts().get("cli.letters.not-marked", invitations.open(letters)));
        }
    }
}
