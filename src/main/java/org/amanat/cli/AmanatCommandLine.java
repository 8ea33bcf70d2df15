package org.amanat.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import org.amanat.model.texts.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Reads the arguments of the program and does what they say. */
public final class AmanatCommandLine {

    private AmanatCommandLine() {}

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
        line.addSubcommand(new TryCommand(desk, voice, SpokenLanguage.asked(arguments)));
        line.addSubcommand(new SampleCommand(desk, voice));
        line.addSubcommand(new CreateCommand(desk, voice));
        line.addSubcommand(new InfoCommand(desk, voice));
        line.addSubcommand(new CheckCommand(desk, voice));
        line.addSubcommand(new BackupCommand(desk, voice));
        line.addSubcommand(group("list")
                .addSubcommand(new ListEventsCommand(desk, voice))
                .addSubcommand(new ListPeopleCommand(desk, voice))
                .addSubcommand(new ListLabelSheetsCommand(voice)));
        line.addSubcommand(printing(desk, voice));
        line.addSubcommand(group("import").addSubcommand(new ImportEventCommand(desk, voice)));
        line.addSubcommand(group("export").addSubcommand(new ExportEventCommand(desk, voice)));
        line.addSubcommand(new VersionCommand(desk, voice));
        Converters.register(line);
        HelpWords.describe(line, voice.texts());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        return line;
    }

    /** A command for each kind of document. */
    private static CommandLine printing(Desk desk, Voice voice) {
        return group("print")
                .addSubcommand(new PrintProgrammeCommand(desk, voice))
                .addSubcommand(new PrintDoorPageCommand(desk, voice))
                .addSubcommand(new PrintSpeakersCommand(desk, voice))
                .addSubcommand(new PrintRunSheetCommand(desk, voice))
                .addSubcommand(new PrintSafetyCardCommand(desk, voice))
                .addSubcommand(new PrintInvitationLettersCommand(desk, voice))
                .addSubcommand(new PrintDiscussionGuideCommand(desk, voice))
                .addSubcommand(new PrintPressNoteCommand(desk, voice))
                .addSubcommand(new PrintAttendanceSheetCommand(desk, voice))
                .addSubcommand(new PrintBadgesCommand(desk, voice))
                .addSubcommand(new PrintNamePlatesCommand(desk, voice))
                .addSubcommand(new PrintCertificatesCommand(desk, voice))
                .addSubcommand(new PrintDuplexTestCommand(desk, voice));
    }

    /** A word that only stands before others; alone it is not enough. */
    private static CommandLine group(String name) {
        return new CommandLine(CommandSpec.create().name(name));
    }
}
