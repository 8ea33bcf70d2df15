package org.amanat.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.amanat.cli.AmanatCommandLine;
import org.amanat.cli.Desk;
import org.amanat.cli.Display;
import org.amanat.cli.Terminal;
import org.amanat.operations.WarmUp;
import org.amanat.operations.Workspaces;

/** Where the program starts. Not a JavaFX application itself: such a class cannot be started from the class path. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        lookNoNameUp();
        var paths = AppPaths.ofThisComputer();
        LogFile.begin(paths.log());
        var words = List.of(arguments);
        if (AmanatCommandLine.willPrint(words)) {
            WarmUp.begin();
        }
        var desk = new Desk(
                Terminal.ofThisProcess(),
                new Workspaces(paths.recentFiles(), Clock.system(ZoneId.systemDefault())),
                (workspace, language) -> Wiring.openWindow(paths, workspace, language),
                Display::here,
                System::getenv,
                Locale.getDefault(),
                Version.current().number(),
                paths.log());
        // A toolkit leaves threads behind that would keep the process alive.
        System.exit(AmanatCommandLine.run(desk, words).number());
    }

    /**
     * Makes every look-up of a name fail on this computer, before it can leave it. The JDK's set-up of fonts asks for
     * the computer's own name, which the network may otherwise be asked for.
     */
    private static void lookNoNameUp() {
        System.setProperty("jdk.net.hosts.file", "no-such-file");
    }
}
