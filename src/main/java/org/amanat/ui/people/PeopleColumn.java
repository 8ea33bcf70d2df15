package org.amanat.ui.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.amanat.model.people.Organisation;
import org.amanat.model.texts.Match;
import org.amanat.operations.Listed;
import org.amanat.ui.common.LeftToRight;
import org.amanat.ui.common.UiTexts;

/** A column of the list. All but the name can be left out. */
enum PeopleColumn {
    NAME("ui.people.name", 190),
    OFFICE("ui.people.office", 140),
    ORGANISATION("ui.people.organisation", 170),
    PHONE("ui.people.phone", 130),
    EMAIL("ui.people.email", 150),
    SECTOR("ui.people.sector", 120),
    ROLES("ui.people.roles", 130),
    LANGUAGE("ui.people.language", 90),
    DISTRICT("ui.people.district", 110),
    PHOTOGRAPH("ui.people.photograph", 90),
    NEEDS("ui.people.needs", 140);

    private final String titleKey;
    private final double width;

    PeopleColumn(String titleKey, double width) {
        this.titleKey = titleKey;
        this.width = width;
    }

    String titleKey() {
        return titleKey;
    }

    /** In pixels. */
    double width() {
        return width;
    }

    /** What stands in the cell; empty if nothing does. */
    String text(Listed listed, UiTexts texts) {
        return switch (listed) {
            case Listed.Someone someone -> text(someone, texts);
            case Listed.Body(var body, var persons, var words) -> text(body, persons, texts);
        };
    }

    private String text(Listed.Someone someone, UiTexts texts) {
        var person = someone.person();
        return switch (this) {
            case NAME -> texts.best(person.name());
            case OFFICE -> texts.best(person.office());
            case ORGANISATION ->
                someone.organisation().map(Organisation::name).map(texts::best).orElse("");
            case PHONE -> LeftToRight.whole(person.phone());
            case EMAIL -> LeftToRight.whole(person.email());
            case SECTOR -> PeopleFilter.sector(someone).map(texts::name).orElse("");
            case ROLES -> someone.roles().stream().map(texts::name).collect(Collectors.joining(", "));
            case LANGUAGE -> texts.name(person.language());
            case DISTRICT -> person.district();
            case PHOTOGRAPH -> texts.get(person.photographAgreedOn().isPresent() ? "ui.people.yes" : "ui.people.no");
            case NEEDS -> person.accessNeeds();
        };
    }

    private String text(Organisation body, int persons, UiTexts texts) {
        return switch (this) {
            case NAME -> texts.best(body.name());
            case OFFICE -> texts.best(body.office());
            case ORGANISATION -> texts.get("ui.people.speak-for", persons);
            case PHONE ->
                LeftToRight.whole(
                        body.phones().isEmpty() ? "" : body.phones().getFirst().written());
            case EMAIL -> LeftToRight.whole(body.email());
            case SECTOR -> texts.name(body.sector());
            case ROLES, LANGUAGE, DISTRICT, PHOTOGRAPH, NEEDS -> "";
        };
    }

    /** Sorted by what stands in the cells, those with nothing in it last. Takes its time with a long list. */
    List<Listed> sorted(List<Listed> all, boolean backwards, UiTexts texts) {
        record Keyed(String key, Listed listed) {}
        // Each cell is folded once, and not each time that it is compared.
        var keyed = new ArrayList<Keyed>(all.size());
        for (var listed : all) {
            keyed.add(new Keyed(Match.fold(text(listed, texts)), listed));
        }
        var order =
                Comparator.<Keyed, Boolean>comparing(one -> one.key().isEmpty()).thenComparing(Keyed::key);
        keyed.sort(backwards ? order.reversed() : order);
        return keyed.stream().map(Keyed::listed).toList();
    }
}
