package org.amanat.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amanat.operations.Workspaces;

/** A desk in a folder of its own, where a test sits and calls the command line as a person or a script would. */
final class Office {

    static final String PASSPHRASE = "seven quiet boats leave karachi at dawn";

    private final Path folder;
    private final List<String> opened = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private final Deque<String> typed = new ArrayDeque<>();
    private Display display = Display.READY;
    private boolean faulty;
    private String standardInput = "";
    private Clock clock = Clock.fixed(Instant.parse("2026-07-01T06:30:00Z"), ZoneId.of("Asia/Karachi"));

    Office(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of one call.
     *
     * @param code as the shell sees it
     */
    record Outcome(ExitCode code, String out, String err) {}

    /** Somebody types these lines when asked. */
    Office typing(String... lines) {
        typed.addAll(List.of(lines));
        return this;
    }

    Office withStandardInput(String input) {
        standardInput = input;
        return this;
    }

    Office withClock(Clock present) {
        clock = present;
        return this;
    }

    Office withDisplay(Display found) {
        display = found;
        return this;
    }

    /** The window fails as nobody expected. */
    Office withFault() {
        faulty = true;
        return this;
    }

    Office withEnvironment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Which windows were opened, as {@code file language}. */
    List<String> opened() {
        return opened;
    }

    Outcome amanat(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Optional<Terminal.Prompt> prompt = typed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        _ -> typed.isEmpty() ? new char[0] : typed.removeFirst().toCharArray());
        var terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                prompt);
        var desk = new Desk(
                terminal,
                new Workspaces(file("recent-files"), clock),
                (workspace, language) -> {
                    if (faulty) {
                        throw new IllegalStateException("planted");
                    }
                    opened.add(workspace + " " + language);
                },
                () -> display,
                environment::get,
                Locale.ENGLISH,
                "1.2.3",
                file("amanat.log"));
        ExitCode code = AmanatCommandLine.run(
                desk, List.of(arguments).stream().map(String::valueOf).toList());
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Makes a workspace, as a script does. */
    Path workspace(String name) {
        Outcome made = withStandardInput(PASSPHRASE + "\n").amanat("create", file(name), "--passphrase-stdin");
        if (made.code() != ExitCode.DONE) {
            throw new AssertionError(made.err());
        }
        return file(name);
    }
}
