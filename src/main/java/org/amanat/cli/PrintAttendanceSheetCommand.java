package org.amanat.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.amanat.model.document.AttendancePart;
import org.amanat.model.document.Circle;
import org.amanat.model.document.PersonalOrder.AttendanceSheet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat print attendance-sheet FILE --event ID -o OUT.pdf}. */
@picocli.CommandLine.Command(name = "attendance-sheet")
final class PrintAttendanceSheetCommand implements Command {

    @Mixin
    private final PrintArguments arguments;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "organisation|signature|thumbprint|photograph|code",
            descriptionKey = "cli.option.without")
    private final List<AttendancePart> without = new ArrayList<>();

    @Mixin
    private final WhomArguments whom = new WhomArguments();

    @Option(names = "--spare-rows", paramLabel = "N", descriptionKey = "cli.option.spare-rows")
    private int spareRows = 10;

    PrintAttendanceSheetCommand(Desk desk, Voice voice) {
        this.arguments = new PrintArguments(desk, voice);
    }

    @Override
    public ExitCode run() {
        var parts = EnumSet.allOf(AttendancePart.class);
        without.forEach(parts::remove);
        int rows = PrintArguments.within(spareRows, 0, AttendanceSheet.MOST_SPARE_ROWS, "--spare-rows N");
        return arguments.print((open, event) -> new AttendanceSheet(whom.of(open, event, Circle.GUESTS), parts, rows));
    }
}
