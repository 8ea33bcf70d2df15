import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the start scripts of a built program, with the Java that it was built on: the {@code java} of the path may be
 * an older one. Arguments: the folder of templates, the folder to write to, a file that tells the packaging which Java
 * that was. Runs on the JDK of the toolchain.
 */
final class WriteStartScripts {

    public static void main(String[] args) throws IOException {
        Path templates = Path.of(args[0]);
        Path target = Files.createDirectories(Path.of(args[1]));
        Files.writeString(Path.of(args[2]), System.getProperty("java.home") + "\n");
        for (String name : new String[] {"amanat", "amanat.cmd", "java.args", "command.args"}) {
            String script = Files.readString(templates.resolve(name))
                    .replace("@java.home@", System.getProperty("java.home"))
                    .replace("@java.feature@", String.valueOf(Runtime.version().feature()));
            Path written = target.resolve(name);
            Files.writeString(written, name.endsWith(".cmd") ? script.replaceAll("\r?\n", "\r\n") : script);
            if (!name.endsWith(".args")) {
                written.toFile().setExecutable(true, false);
            }
        }
    }
}
