package org.amanat.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.jspecify.annotations.Nullable;

/** Which language the command line speaks. It must be known before the arguments are read, to complain about them. */
final class SpokenLanguage {

    static final String OPTION = "--lang";
    static final List<Language> KNOWN = List.of(Language.ENGLISH, Language.URDU);

    private SpokenLanguage() {}

    /**
     * What was asked for with {@code --lang}, else the language of the messages in the environment (POSIX: LC_ALL,
     * LC_MESSAGES, LANG, the first that is set), else that of the computer, else English.
     */
    static Language of(List<String> arguments, UnaryOperator<@Nullable String> environment, Locale computer) {
        return asked(arguments)
                .or(() -> named(environment))
                .orElseGet(() -> known(computer.getLanguage()).orElse(Language.ENGLISH));
    }

    /** What was asked for with {@code --lang}, if it was and is a language that the program speaks. */
    static Optional<Language> asked(List<String> arguments) {
        Stream<String> attached = arguments.stream()
                .filter(argument -> argument.startsWith(OPTION + "="))
                .map(argument -> argument.substring(OPTION.length() + 1));
        Stream<String> following = IntStream.range(1, arguments.size())
                .filter(index -> arguments.get(index - 1).equals(OPTION))
                .mapToObj(arguments::get);
        return Stream.concat(attached, following)
                .flatMap(tag -> known(tag).stream())
                .findFirst();
    }

    private static Optional<Language> named(UnaryOperator<@Nullable String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .flatMap(name -> Stream.ofNullable(environment.apply(name)))
                .filter(value -> !value.isBlank())
                .findFirst()
                .flatMap(value -> known(value.replaceFirst("[_.@].*", "")));
    }

    private static Optional<Language> known(String tag) {
        return KNOWN.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }
}
