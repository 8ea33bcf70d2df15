package org.amanat.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Another Java program on this machine, talked to by lines of text. It dies with the test. */
public final class ChildProgram implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final Writer input;

    private ChildProgram(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.input = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    }

    public static ChildProgram start(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<String>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ChildProgram(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The next line that it says; null once it has ended. */
    public @Nullable String line() {
        try {
            return output.readLine();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Waits until it says this. */
    public void awaitLine(String expected) {
        for (String line = line(); !expected.equals(line); line = line()) {
            if (line == null) {
                throw new IllegalStateException("the other program ended before it said " + expected);
            }
        }
    }

    public void say(String line) throws IOException {
        input.write(line + "\n");
        input.flush();
    }

    /** Ends it as a power cut would: SIGKILL. What it said before can still be read. */
    public void kill() throws InterruptedException {
        // Asked of the process itself, Java would close its output too.
        process.toHandle().destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the other program does not die");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
