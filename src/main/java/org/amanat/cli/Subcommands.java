package org.amanat.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands below {@code amanat}. Describing all of them to picocli takes longer than printing a page, so that where
 * the arguments name one of them, and ask for no help, only that one is made.
 */
final class Subcommands {

    private static final List<String> HELP = List.of("-h", "--help");

    private final List<String> arguments;
    private final Map<String, Supplier<Command>> commands = new LinkedHashMap<>();

    Subcommands(List<String> arguments) {
        this.arguments = arguments;
    }

    /** @param path one word, or a group and a word */
    Subcommands add(String path, Supplier<Command> command) {
        commands.put(path, command);
        return this;
    }

    /** Puts those that may be meant below a line. */
    void below(CommandLine line) {
        String said = String.join(
                " ",
                arguments.stream()
                        .dropWhile(argument -> argument.startsWith("-"))
                        .toList());
        boolean named = commands.keySet().stream().anyMatch(path -> begins(said, path)) && !askForHelp(arguments);
        commands.forEach((path, command) -> {
            if (!named || begins(said, path)) {
                put(line, path, command.get());
            }
        });
    }

    static boolean askForHelp(List<String> arguments) {
        return arguments.stream().anyMatch(HELP::contains);
    }

    private static boolean begins(String said, String path) {
        return said.equals(path) || said.startsWith(path + " ");
    }

    private static void put(CommandLine line, String path, Command command) {
        var words = Arrays.asList(path.split(" "));
        var above = line;
        for (String group : words.subList(0, words.size() - 1)) {
            if (!above.getSubcommands().containsKey(group)) {
                // a word that only stands before others; alone it is not enough
                above.addSubcommand(new CommandLine(CommandSpec.create().name(group)));
            }
            above = Objects.requireNonNull(above.getSubcommands().get(group));
        }
        above.addSubcommand(words.getLast(), command);
    }
}
