package org.amanat.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.document.DocumentId;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.ProgrammePart;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.AppearanceId;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Role;
import org.amanat.model.event.Venue;
import org.amanat.model.event.VenueId;
import org.amanat.model.people.Life;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Reach;
import org.amanat.model.people.Sector;
import org.amanat.model.texts.Digits;

/** Short ways to records for tests: each is complete, and named by one word. */
final class Sketches {

    private Sketches() {}

    static LocalizedText text(String words) {
        return LocalizedText.of(Language.ENGLISH, words);
    }

    static Event event(String title) {
        return event(EventId.next(), title, Optional.empty(), List.of());
    }

    static Event event(EventId id, String title, Optional<VenueId> venue, List<OrganisationId> partners) {
        return new Event(
                id,
                text(title),
                LocalizedText.of("under the title", "عنوان کے نیچے"),
                Optional.of("some-day"),
                LocalDate.of(2026, 7, 30),
                LocalTime.of(10, 0),
                LocalTime.of(13, 30),
                venue,
                List.of(Language.URDU, Language.ENGLISH),
                partners,
                EventState.PLANNED,
                text("for the office"));
    }

    static ProgrammeItem item(EventId event, String title) {
        return new ProgrammeItem(
                ItemId.next(),
                event,
                ItemKind.PANEL,
                text(title),
                LocalizedText.empty(),
                40,
                Optional.of(LocalTime.of(11, 35)));
    }

    static Appearance appearance(ItemId item, PersonId person, InvitationState invitation) {
        return new Appearance(
                AppearanceId.next(),
                item,
                person,
                Role.PANELIST,
                invitation,
                Optional.of(LocalDate.of(2026, 7, 1)),
                Optional.empty(),
                text("what the law says"));
    }

    static Person person(String name) {
        return Person.named(LocalizedText.of(name, "نام"))
                .titled(text("Dr"), text("President"))
                .with(new Reach(List.of(Phone.of("0300 0000000")), "a@example.org", Language.URDU))
                .with(new Needs("a ramp", "no meat"))
                .with(new Life(text("Two sentences. About a life."), text("Wages")));
    }

    static Organisation organisation(String name) {
        return Organisation.of(OrganisationId.next(), text(name), Sector.WORKERS, "https://example.org");
    }

    static Venue venue(String name) {
        return new Venue(VenueId.next(), text(name), text("Somewhere street"), OptionalInt.of(120));
    }

    static PrintedDocument document(EventId event, Instant madeAt) {
        return new PrintedDocument(
                DocumentId.next(),
                event,
                new DocumentOrder.Programme(Set.of(ProgrammePart.COVER, ProgrammePart.HELPLINES)),
                new PrintOptions(DocumentLanguage.BOTH, PaperFormat.A5, true, TypeSize.NORMAL, Digits.URDU),
                8,
                120,
                "ab".repeat(32),
                madeAt);
    }
}
