package org.amanat.ui.people;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Agreements;
import org.amanat.model.people.CountedAs;
import org.amanat.model.people.Life;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Person;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Reach;
import org.amanat.ui.common.UiTexts;

/** What is chosen from one side or the other when two entries become one. Telephones of both are always kept. */
enum MergeField {
    NAME("ui.people.name"),
    HONORIFIC("ui.people.honorific"),
    OFFICE("ui.people.office"),
    ORGANISATION("ui.people.organisation"),
    EMAIL("ui.people.email"),
    LANGUAGE("ui.people.language"),
    ACCESS("ui.people.needs"),
    FOOD("ui.people.food"),
    LIFE("ui.people.life"),
    TOPICS("ui.people.topics"),
    AGREEMENTS("ui.people.agreed"),
    COUNTED("ui.people.figures");

    private final String titleKey;

    MergeField(String titleKey) {
        this.titleKey = titleKey;
    }

    String titleKey() {
        return titleKey;
    }

    boolean differs(Person one, Person other) {
        return !value(one).equals(value(other));
    }

    /** Whether one of them says something here and the other nothing. Agreements are never taken over unasked. */
    boolean isOnlyIn(Person there, Person notThere) {
        return this != AGREEMENTS && !isNothing(value(there)) && isNothing(value(notThere));
    }

    /** A person with this field of another. */
    Person taken(Person to, Person from) {
        return switch (this) {
            case NAME -> to.called(from.name());
            case HONORIFIC -> to.titled(from.honorific(), to.office());
            case OFFICE -> to.titled(to.honorific(), from.office());
            case ORGANISATION -> to.speakingFor(from.organisation());
            case EMAIL -> to.with(new Reach(to.phones(), from.email(), to.preferredLanguage()));
            case LANGUAGE -> to.with(new Reach(to.phones(), to.email(), from.preferredLanguage()));
            case ACCESS -> to.with(new Needs(from.accessNeeds(), to.needs().food()));
            case FOOD -> to.with(new Needs(to.accessNeeds(), from.needs().food()));
            case LIFE -> to.with(new Life(from.biography(), to.life().topics()));
            case TOPICS -> to.with(new Life(to.biography(), from.life().topics()));
            case AGREEMENTS -> to.with(from.agreements());
            case COUNTED -> to.with(from.countedAs());
        };
    }

    private Object value(Person person) {
        return switch (this) {
            case NAME -> person.name();
            case HONORIFIC -> person.honorific();
            case OFFICE -> person.office();
            case ORGANISATION -> person.organisation();
            case EMAIL -> person.email();
            case LANGUAGE -> person.preferredLanguage();
            case ACCESS -> person.accessNeeds();
            case FOOD -> person.needs().food();
            case LIFE -> person.biography();
            case TOPICS -> person.life().topics();
            case AGREEMENTS -> person.agreements();
            case COUNTED -> person.countedAs();
        };
    }

    /** With the numbers of the other that are not among its own. */
    static Person withAllPhones(Person person, Person other) {
        var phones = new ArrayList<Phone>(person.phones());
        other.phones().stream()
                .filter(phone -> phones.stream().noneMatch(phone::rings))
                .forEach(phones::add);
        return person.with(person.reach().with(phones));
    }

    /** As it stands beside the other's. */
    String shown(Person person, Optional<String> organisation, UiTexts texts) {
        return switch (this) {
            case ORGANISATION -> organisation.orElse("");
            case LANGUAGE -> texts.name(person.preferredLanguage());
            case AGREEMENTS ->
                person.agreements().answers().entrySet().stream()
                        .map(given -> texts.name(given.getKey()) + ": "
                                + AgreementsEntry.said(Optional.of(given.getValue()), texts))
                        .collect(Collectors.joining("\n"));
            case COUNTED ->
                Stream.of(
                                person.countedAs().sector().map(texts::name),
                                person.countedAs().gender().map(texts::name),
                                person.countedAs().ageBand().map(texts::name),
                                Optional.of(person.countedAs().district()))
                        .flatMap(Optional::stream)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
            default ->
                value(person) instanceof LocalizedText text
                        ? String.join("\n", text.texts().values())
                        : value(person).toString();
        };
    }

    private static boolean isNothing(Object value) {
        return switch (value) {
            case LocalizedText text -> text.isEmpty();
            case String text -> text.isBlank();
            case Optional<?> maybe -> maybe.isEmpty();
            case Agreements agreements -> agreements.answers().isEmpty();
            case CountedAs counted -> counted.equals(CountedAs.NOT_GIVEN);
            default -> false;
        };
    }
}
