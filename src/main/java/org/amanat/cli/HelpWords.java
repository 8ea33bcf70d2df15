package org.amanat.cli;

import java.util.LinkedHashMap;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.ResourceBundle;
import org.amanat.model.texts.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Gives picocli's help our words, in one language. */
final class HelpWords {

    private static final String COMMAND = "cli.command.";
    private static final int WIDTH = 100;

    private final Texts texts;
    private final Map<String, String> ofArguments = new LinkedHashMap<>();

    private HelpWords(Texts texts) {
        this.texts = texts;
    }

    /** Describes a command, everything below it, and all their arguments. */
    static void describe(CommandLine line, Texts texts) {
        var words = new HelpWords(texts);
        words.describe(line.getCommandSpec());
        line.setResourceBundle(words.bundle());
        line.setUsageHelpWidth(WIDTH);
    }

    private void describe(CommandSpec command) {
        UsageMessageSpec help = command.usageMessage();
        String name = command.qualifiedName("-").replaceFirst("^amanat-?", "");
        help.description(texts.get(COMMAND + (name.isEmpty() ? "amanat" : name)));
        help.synopsisHeading(texts.get("cli.help.usage") + " ");
        help.synopsisSubcommandLabel(texts.get("cli.help.command"));
        help.descriptionHeading("%n");
        help.parameterListHeading("%n" + texts.get("cli.help.parameters") + "%n");
        help.optionListHeading("%n" + texts.get("cli.help.options") + "%n");
        help.commandListHeading("%n" + texts.get("cli.help.commands") + "%n");
        help.sortOptions(false);
        help.abbreviateSynopsis(!command.subcommands().isEmpty());
        command.args().stream().map(ArgSpec::descriptionKey).forEach(key -> ofArguments.put(key, texts.get(key)));
        command.subcommands().values().forEach(below -> describe(below.getCommandSpec()));
    }

    private ResourceBundle bundle() {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return ofArguments.entrySet().stream()
                        .map(word -> new Object[] {word.getKey(), word.getValue()})
                        .toArray(Object[][]::new);
            }
        };
    }
}
