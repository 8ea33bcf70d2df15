package org.amanat.exchange;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.FormattedName;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.Phone;
import org.amanat.model.people.PhoneKind;
import org.amanat.model.people.Reach;
import org.amanat.model.texts.Sounds;
import org.jspecify.annotations.Nullable;

/**
 * Persons as vCards (RFC 6350), as address books and telephones exchange them. Only what stands on a visiting card goes
 * out: names, position, organisation, telephones, e-mail. What somebody needs or agreed to stays in the file.
 */
public final class VCards {

    private VCards() {}

    /**
     * A card that was read.
     *
     * @param organisation the name of the body that the person speaks for; empty if there is none
     */
    public record Card(Person person, LocalizedText organisation) {}

    /** The persons as one file, in UTF-8. */
    public static byte[] write(List<Person> persons, Function<Person, Optional<Organisation>> body) {
        var cards =
                persons.stream().map(person -> card(person, body.apply(person))).toList();
        return Ezvcard.write(cards).version(VCardVersion.V4_0).go().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The cards of a file of any version, in UTF-8 or as old telephones wrote them; those without a name are left out.
     */
    public static List<Card> read(byte[] file) {
        var read = new ArrayList<Card>();
        for (var card : Ezvcard.parse(text(file)).all()) {
            var name = name(card);
            if (!name.isEmpty()) {
                read.add(card(card, name));
            }
        }
        return read;
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(file, StandardCharsets.ISO_8859_1);
        }
    }

    private static VCard card(Person person, Optional<Organisation> body) {
        var card = new VCard();
        card.setUid(new Uid("urn:uuid:" + person.id()));
        person.name().texts().forEach((language, name) -> {
            var formatted = new FormattedName(name);
            formatted.setLanguage(language.tag());
            formatted.setAltId("1");
            card.addFormattedName(formatted);
        });
        // Names here do not split into first and last; a card wants the field, so it holds the whole name.
        var structured = new StructuredName();
        structured.setGiven(person.name().best(Language.ENGLISH));
        card.setStructuredName(structured);
        person.office().texts().forEach((language, office) -> {
            var title = new Title(office);
            title.setLanguage(language.tag());
            title.setAltId("1");
            card.addTitle(title);
        });
        body.ifPresent(organisation -> organisation.name().texts().forEach((language, name) -> {
            var value = new Organization();
            value.getValues().add(name);
            value.setLanguage(language.tag());
            value.setAltId("1");
            card.addOrganization(value);
        }));
        person.phones().forEach(phone -> card.addTelephoneNumber(phone.written(), type(phone.kind())));
        if (!person.email().isEmpty()) {
            card.addEmail(person.email());
        }
        card.addLanguage(person.preferredLanguage().tag());
        return card;
    }

    private static TelephoneType type(PhoneKind kind) {
        return switch (kind) {
            case MOBILE -> TelephoneType.CELL;
            case HOME, FAMILY -> TelephoneType.HOME;
            case OFFICE -> TelephoneType.WORK;
            case OTHER -> TelephoneType.VOICE;
        };
    }

    private static Card card(VCard card, LocalizedText name) {
        var office = localized(card.getTitles().stream()
                .filter(title -> title.getValue() != null)
                .map(VCards::written)
                .toList());
        var organisation = localized(card.getOrganizations().stream()
                .filter(body -> !body.getValues().isEmpty())
                .map(body -> new Written(body.getLanguage(), body.getValues().getFirst()))
                .toList());
        var phones = card.getTelephoneNumbers().stream()
                .map(VCards::phone)
                .filter(phone -> !phone.written().isBlank())
                .toList();
        String email = card.getEmails().stream()
                .map(TextProperty::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        var person = Person.named(name);
        return new Card(
                person.titled(LocalizedText.empty(), office)
                        .with(new Reach(phones, email.strip(), language(card).orElse(person.preferredLanguage()))),
                organisation);
    }

    private static LocalizedText name(VCard card) {
        var formatted = localized(card.getFormattedNames().stream()
                .filter(name -> name.getValue() != null)
                .map(VCards::written)
                .toList());
        if (!formatted.isEmpty() || card.getStructuredName() == null) {
            return formatted;
        }
        var parts = card.getStructuredName();
        var whole = Stream.of(parts.getGiven(), parts.getFamily())
                .filter(Objects::nonNull)
                .reduce("", (before, part) -> (before + " " + part).strip());
        return localized(List.of(new Written(null, whole)));
    }

    private static Phone phone(Telephone number) {
        String written = number.getText() != null
                ? number.getText()
                : number.getUri() == null ? "" : number.getUri().getNumber();
        var types = number.getTypes();
        var kind = types.contains(TelephoneType.CELL)
                ? PhoneKind.MOBILE
                : types.contains(TelephoneType.WORK)
                        ? PhoneKind.OFFICE
                        : types.contains(TelephoneType.HOME) ? PhoneKind.HOME : PhoneKind.OTHER;
        return new Phone(written.strip(), kind, "");
    }

    private static Optional<Language> language(VCard card) {
        return card.getLanguages().stream()
                .map(TextProperty::getValue)
                .flatMap(tag -> tag(tag).stream())
                .findFirst();
    }

    private record Written(@Nullable String tag, String text) {}

    private static Written written(TextProperty property) {
        String tag = property.getParameter("LANGUAGE");
        return new Written(tag, property.getValue());
    }

    /** A text without a language is taken for Urdu if it is written in Arabic letters, else for English. */
    private static LocalizedText localized(List<Written> texts) {
        var localized = LocalizedText.empty();
        for (var one : texts) {
            var language =
                    tag(one.tag()).orElseGet(() -> Sounds.isArabic(one.text()) ? Language.URDU : Language.ENGLISH);
            if (localized.in(language).isEmpty()) {
                localized = localized.with(language, one.text());
            }
        }
        return localized;
    }

    private static Optional<Language> tag(@Nullable String tag) {
        try {
            return Optional.ofNullable(tag).map(Language::new);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
