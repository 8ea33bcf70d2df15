package org.amanat.cli;

import org.amanat.model.consent.StoryOrder;
import picocli.CommandLine.Mixin;

/** {@code amanat print information-sheet FILE -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "information-sheet")
final class PrintInformationSheetCommand implements Command {

    @Mixin
    private final OfficePaperArguments paper;

    @Mixin
    private final NoticeArgument notice = new NoticeArgument();

    PrintInformationSheetCommand(Desk desk, Voice voice) {
        this.paper = new OfficePaperArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        return paper.print(
                open -> new StoryOrder.InformationSheet(notice.in(open).version()));
    }
}
