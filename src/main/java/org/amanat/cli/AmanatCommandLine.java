package org.amanat.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.amanat.model.texts.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Reads the arguments of the program and does what they say. */
public final class AmanatCommandLine {

    private static final Set<String> PRINTING = Set.of("print", "sample");

    private AmanatCommandLine() {}

    /**
     * Whether these arguments will set pages, as far as their words tell: to read them takes a tenth of a second, in
     * which there is something to do beforehand.
     */
    public static boolean willPrint(List<String> arguments) {
        return arguments.stream().anyMatch(PRINTING::contains) && !Subcommands.askForHelp(arguments);
    }

    /** Runs one command and answers when it is done; for the window, when it was closed. */
    public static ExitCode run(Desk desk, List<String> arguments) {
        var language = SpokenLanguage.of(arguments, desk.environment(), desk.computer());
        var voice = new Voice(desk.terminal(), Texts.in(language));
        var complaints = new Complaints(voice, desk.log());
        CommandLine line = commands(desk, voice, arguments);
        PrintStream out = desk.terminal().out();
        line.setOut(new PrintWriter(out, true, out.charset()));
        line.setParameterExceptionHandler(complaints::notUnderstood);
        line.setExecutionExceptionHandler((failure, _, _) -> complaints.failed(failure));
        return ExitCode.numbered(line.execute(arguments.toArray(String[]::new)));
    }

    private static CommandLine commands(Desk desk, Voice voice, List<String> arguments) {
        var line = new CommandLine(new AmanatCommand(desk, voice, SpokenLanguage.asked(arguments)));
        new Subcommands(arguments)
                .add("try", () -> new TryCommand(desk, voice, SpokenLanguage.asked(arguments)))
                .add("sample", () -> new SampleCommand(desk, voice))
                .add("create", () -> new CreateCommand(desk, voice))
                .add("info", () -> new InfoCommand(desk, voice))
                .add("check", () -> new CheckCommand(desk, voice))
                .add("backup", () -> new BackupCommand(desk, voice))
                .add("list events", () -> new ListEventsCommand(desk, voice))
                .add("list duty-bearers", () -> new ListDutyBearersCommand(desk, voice))
                .add("list people", () -> new ListPeopleCommand(desk, voice))
                .add("list stories", () -> new ListStoriesCommand(desk, voice))
                .add("list imports", () -> new ListImportsCommand(desk, voice))
                .add("list exports", () -> new ListExportsCommand(desk, voice))
                .add("list label-sheets", () -> new ListLabelSheetsCommand(voice))
                .add("print programme", () -> new PrintProgrammeCommand(desk, voice))
                .add("print door-page", () -> new PrintDoorPageCommand(desk, voice))
                .add("print speakers", () -> new PrintSpeakersCommand(desk, voice))
                .add("print run-sheet", () -> new PrintRunSheetCommand(desk, voice))
                .add("print safety-card", () -> new PrintSafetyCardCommand(desk, voice))
                .add("print invitation-letters", () -> new PrintInvitationLettersCommand(desk, voice))
                .add("print discussion-guide", () -> new PrintDiscussionGuideCommand(desk, voice))
                .add("print story-handout", () -> new PrintStoryHandoutCommand(desk, voice))
                .add("print reading-script", () -> new PrintReadingScriptCommand(desk, voice))
                .add("print story-figures", () -> new PrintStoryFiguresCommand(desk, voice))
                .add("print press-note", () -> new PrintPressNoteCommand(desk, voice))
                .add("print attendance-sheet", () -> new PrintAttendanceSheetCommand(desk, voice))
                .add("print food-and-access", () -> new PrintFoodAndAccessCommand(desk, voice))
                .add("print badges", () -> new PrintBadgesCommand(desk, voice))
                .add("print name-plates", () -> new PrintNamePlatesCommand(desk, voice))
                .add("print certificates", () -> new PrintCertificatesCommand(desk, voice))
                .add("print summary", () -> new PrintSummaryCommand(desk, voice))
                .add("print demands-and-commitments", () -> new PrintDemandsCommand(desk, voice))
                .add("print duty-bearer-brief", () -> new PrintBriefCommand(desk, voice))
                .add("print progress-letter", () -> new PrintProgressLetterCommand(desk, voice))
                .add("print commitment-ledger", () -> new PrintLedgerCommand(desk, voice))
                .add("print years-compared", () -> new PrintYearsCommand(desk, voice))
                .add("print duplex-test", () -> new PrintDuplexTestCommand(desk, voice))
                .add("print read-back-sheet", () -> new PrintReadBackSheetCommand(desk, voice))
                .add("print consent-receipt", () -> new PrintConsentReceiptCommand(desk, voice))
                .add("print consent-form", () -> new PrintConsentFormCommand(desk, voice))
                .add("print information-sheet", () -> new PrintInformationSheetCommand(desk, voice))
                .add("print recall-list", () -> new PrintRecallListCommand(desk, voice))
                .add("import event", () -> new ImportEventCommand(desk, voice))
                .add("import guests", () -> new ImportGuestsCommand(desk, voice))
                .add("import organisations", () -> new ImportOrganisationsCommand(desk, voice))
                .add("import people", () -> new ImportPeopleCommand(desk, voice))
                .add("import take-back", () -> new TakeBackImportCommand(desk, voice))
                .add("export event", () -> new ExportEventCommand(desk, voice))
                .add("export people", () -> new ExportPeopleCommand(desk, voice))
                .add("export organisations", () -> new ExportOrganisationsCommand(desk, voice))
                .add("export guests", () -> new ExportGuestsCommand(desk, voice))
                .add("export speakers", () -> new ExportSpeakersCommand(desk, voice))
                .add("export calendar", () -> new ExportCalendarCommand(desk, voice))
                .add("export schedule", () -> new ExportScheduleCommand(desk, voice))
                .add("archive close", () -> new ArchiveCloseCommand(desk, voice))
                .add("archive add", () -> new ArchiveAddCommand(desk, voice))
                .add("archive write", () -> new ArchiveWriteCommand(desk, voice))
                .add("archive check", () -> new ArchiveCheckCommand(desk, voice))
                .add("archive read", () -> new ArchiveReadCommand(desk, voice))
                .add("version", () -> new VersionCommand(desk, voice))
                .below(line);
        Converters.register(line);
        HelpWords.describe(line, voice.texts());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        return line;
    }
}
