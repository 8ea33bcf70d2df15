package org.amanat.model.story;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lists that themes and places are chosen from: data files, each with its source and licence in its head. */
public final class Vocabularies {

    /** Type of exploitation, methods of control, relationship: IOM's Human Trafficking Case Data Standard. */
    public static final Vocabulary HTCDS = load("htcds.tsv");

    /** The eleven indicators of forced labour of the International Labour Organization. */
    public static final Vocabulary ILO_INDICATORS = load("ilo-indicators.tsv");

    /** Acts, means and purposes of the United Nations Trafficking in Persons Protocol, article 3. */
    public static final Vocabulary UN_PROTOCOL = load("un-protocol.tsv");

    /** Sections of the International Standard Industrial Classification. */
    public static final Vocabulary ISIC = load("isic.tsv");

    /** What people here call it, with what it falls under in the lists above. */
    public static final Vocabulary LOCAL = load("local.tsv");

    /** Provinces by ISO 3166-2. */
    public static final Vocabulary PLACES = load("places.tsv");

    private Vocabularies() {}

    /** Those that themes are chosen from, the local one first because people know its words. */
    public static List<Vocabulary> themes() {
        return List.of(LOCAL, HTCDS, ILO_INDICATORS, UN_PROTOCOL, ISIC);
    }

    /** The theme of a code, whichever list it is from. */
    public static Optional<Concept> theme(String code) {
        return themes().stream().flatMap(list -> list.concept(code).stream()).findFirst();
    }

    private static Vocabulary load(String file) {
        var table = DataTable.read(file);
        var head = table.head();
        return new Vocabulary(
                head.getOrDefault("title", ""),
                head.getOrDefault("source", ""),
                head.getOrDefault("licence", ""),
                table.rows().stream().map(Vocabularies::concept).toList());
    }

    private static Concept concept(DataTable.Row row) {
        var broader = Arrays.stream(row.cell("broader").split(" "))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        return new Concept(row.cell("code"), row.cell("group"), row.label(), broader);
    }
}
