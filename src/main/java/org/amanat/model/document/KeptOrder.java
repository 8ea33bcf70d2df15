package org.amanat.model.document;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amanat.model.document.DocumentOrder.Programme;
import org.amanat.model.document.DocumentOrder.Speakers;

/** How the register keeps the options of an order: names and values, which another kind may have too. */
public final class KeptOrder {

    private static final String PARTS = "parts";

    private static final String COMMA = ",";

    private KeptOrder() {}

    /** The options of an order. */
    public static SortedMap<String, String> options(DocumentOrder order) {
        return switch (order) {
            case Programme programme -> options(PARTS, written(programme.parts()));
            case Speakers speakers -> options(PARTS, written(speakers.parts()));
        };
    }

    /**
     * The order with these options. What is not said is as in the {@link DocumentOrder#usual usual} order.
     *
     * @throws IllegalArgumentException if a value is none of this program
     */
    public static DocumentOrder of(DocumentKind kind, Map<String, String> options) {
        return switch (DocumentOrder.usual(kind)) {
            case Programme usual -> new Programme(set(options, PARTS, ProgrammePart.class, usual.parts()));
            case Speakers usual -> new Speakers(set(options, PARTS, SpeakersPart.class, usual.parts()));
        };
    }

    private static SortedMap<String, String> options(String... namesAndValues) {
        var options = new TreeMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            options.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return options;
    }

    private static String written(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(COMMA));
    }

    private static <E extends Enum<E>> Set<E> set(
            Map<String, String> options, String name, Class<E> type, Set<E> usual) {
        String written = options.get(name);
        if (written == null) {
            return usual;
        }
        return Arrays.stream(written.split(COMMA, -1))
                .filter(constant -> !constant.isEmpty())
                .map(constant -> Enum.valueOf(type, constant))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
