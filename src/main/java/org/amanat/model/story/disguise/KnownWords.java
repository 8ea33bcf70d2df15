package org.amanat.model.story.disguise;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.story.DataTable;

/** Places below a district, rare occupations and relations from the list of words. */
final class KnownWords {

    /** One pattern for all words of a kind that have one proposal. */
    private record Group(DetailKind kind, LocalizedText proposal, Pattern pattern) {}

    private static final List<Group> GROUPS = load();
    private static final Map<String, String> MEANINGS = meanings();

    private KnownWords() {}

    static Stream<Detail> in(String text, Language language) {
        return GROUPS.stream()
                .flatMap(group -> Word.details(
                        group.pattern(), text, group.kind(), group.proposal().best(language)));
    }

    /**
     * What a word of the list means, in whichever language it stands: its label in English, or in Urdu if it has none.
     */
    static Optional<String> meaning(String words) {
        return Optional.ofNullable(MEANINGS.get(plain(words)));
    }

    private static Map<String, String> meanings() {
        var meanings = new HashMap<String, String>();
        for (var row : DataTable.read("disguise-words.tsv").rows()) {
            var label = row.label();
            label.texts().values().forEach(word -> meanings.put(plain(word), label.best(Language.ENGLISH)));
        }
        return Map.copyOf(meanings);
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static List<Group> load() {
        var rows = DataTable.read("disguise-words.tsv").rows();
        Map<LocalizedText, List<DataTable.Row>> byProposal =
                rows.stream().collect(Collectors.groupingBy(KnownWords::proposal));
        return byProposal.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static LocalizedText proposal(DataTable.Row row) {
        var texts = new TreeMap<Language, String>();
        texts.put(Language.ENGLISH, row.cell("general-en"));
        texts.put(Language.URDU, row.cell("general-ur"));
        return new LocalizedText(texts);
    }

    /** The longest word first, so that "Orangi Town" is not found as "Orangi". */
    private static Group group(LocalizedText proposal, List<DataTable.Row> rows) {
        var words = rows.stream()
                .flatMap(row -> row.label().texts().values().stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        var kind = DetailKind.valueOf(rows.getFirst().cell("kind"));
        return new Group(kind, proposal, Word.pattern(words));
    }
}
