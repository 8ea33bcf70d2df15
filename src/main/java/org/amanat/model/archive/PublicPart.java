package org.amanat.model.archive;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.Role;
import org.amanat.model.people.Agreements;
import org.amanat.model.people.CountedAs;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Reach;
import org.amanat.model.proceedings.Commitment;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.model.proceedings.NoteKind;
import org.amanat.model.proceedings.Photograph;
import org.amanat.model.proceedings.PhotographId;
import org.amanat.model.proceedings.Picture;
import org.amanat.model.proceedings.PrintablePhotograph;
import org.amanat.model.proceedings.Progress;
import org.amanat.model.proceedings.Response;
import org.amanat.model.proceedings.Statement;

/**
 * What of an event may be published: what the printed programme and summary would tell anybody. Each thing is made anew
 * from what may be told, so that a field that somebody adds later stays at home until somebody lets it out.
 */
final class PublicPart {

    /** Whoever stands by a survivor is named on no page that anybody can read. */
    private static final Set<Role> HELPERS = EnumSet.of(Role.SUPPORT_PERSON, Role.INTERPRETER);

    private final ArchivedEvent whole;
    private final Map<PhotographId, PrintablePhotograph> printable = new HashMap<>();

    private PublicPart(ArchivedEvent whole) {
        this.whole = whole;
        for (var photograph : whole.day().photographs()) {
            Optional.ofNullable(whole.pictures().get(photograph.id()))
                    .flatMap(taken -> PrintablePhotograph.of(
                            photograph,
                            taken,
                            Optional.ofNullable(whole.copies().get(photograph.id()))))
                    .ifPresent(shown -> printable.put(photograph.id(), shown));
        }
    }

    /** The same event without guests, telephones, needs, costs, lessons, and whatever nobody allowed to be shown. */
    static ArchivedEvent of(ArchivedEvent whole) {
        var part = new PublicPart(whole);
        var plan = part.plan();
        var day = part.day();
        Map<PhotographId, Picture> pictures = part.printable.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, shown -> shown.getValue().picture()));
        var shown = new ArchivedEvent(
                plan,
                whole.closedAt(),
                whole.additions(),
                day,
                GuestList.EMPTY,
                published(whole.persons(), PublicPart::published),
                published(whole.organisations(), PublicPart::published),
                pictures,
                Map.of());
        return shown.withoutUnnamed();
    }

    private static <I, T> Map<I, T> published(Map<I, T> all, UnaryOperator<T> published) {
        return all.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> published.apply(each.getValue())));
    }

    private EventPlan plan() {
        var plan = whole.plan();
        var appearances = plan.appearances().stream()
                .filter(appearance -> appearance.invitation().mayCome() && !HELPERS.contains(appearance.role()))
                .map(PublicPart::published)
                .toList();
        var persons = persons(appearances.stream().map(Appearance::person).collect(Collectors.toSet()));
        var named = Stream.concat(
                        plan.event().partners().stream(),
                        persons.values().stream().flatMap(person -> person.organisation().stream()))
                .collect(Collectors.toSet());
        return new EventPlan(
                published(plan.event()), plan.venue(), plan.items(), appearances, persons, organisations(named));
    }

    private DayRecord day() {
        var day = whole.day();
        return new DayRecord(
                day.event(),
                day.texts(),
                day.statements().stream()
                        .filter(Statement::isPrintable)
                        .map(PublicPart::published)
                        .toList(),
                day.notes().stream()
                        .filter(note -> note.kind() == NoteKind.GROUP_WORK)
                        .toList(),
                day.demands(),
                day.responses().stream().map(PublicPart::published).toList(),
                day.commitments().stream().map(PublicPart::published).toList(),
                day.progress().stream().map(PublicPart::published).toList(),
                day.photographs().stream()
                        .filter(photograph -> printable.containsKey(photograph.id()))
                        .map(PublicPart::published)
                        .toList(),
                Map.of(),
                day.press(),
                List.of(),
                List.of());
    }

    private Map<PersonId, Person> persons(Set<PersonId> ids) {
        return Stream.concat(whole.plan().persons().values().stream(), whole.persons().values().stream())
                .filter(person -> ids.contains(person.id()))
                .collect(Collectors.toMap(Person::id, PublicPart::published, (one, same) -> one));
    }

    private Map<OrganisationId, Organisation> organisations(Set<OrganisationId> ids) {
        return Stream.concat(whole.plan().organisations().values().stream(), whole.organisations().values().stream())
                .filter(organisation -> ids.contains(organisation.id()))
                .collect(Collectors.toMap(Organisation::id, PublicPart::published, (one, same) -> one));
    }

    /** The note of an event is for the office. */
    private static Event published(Event event) {
        return event.noted(LocalizedText.empty());
    }

    private static Appearance published(Appearance appearance) {
        return new Appearance(
                appearance.id(),
                appearance.item(),
                appearance.person(),
                appearance.role(),
                appearance.invitation(),
                Optional.empty(),
                Optional.empty(),
                appearance.topic());
    }

    private static Person published(Person person) {
        return new Person(
                person.id(),
                person.name(),
                person.honorific(),
                person.office(),
                person.organisation(),
                Reach.unknown(Language.ENGLISH),
                Needs.NONE,
                person.life(),
                Agreements.NONE,
                CountedAs.NOT_GIVEN);
    }

    private static Organisation published(Organisation organisation) {
        return new Organisation(
                organisation.id(),
                organisation.name(),
                organisation.sector(),
                organisation.level(),
                organisation.office(),
                List.of(),
                "",
                organisation.website());
    }

    private static Statement published(Statement statement) {
        return new Statement(
                statement.id(),
                statement.event(),
                statement.speaker(),
                statement.item(),
                statement.language(),
                statement.summary(),
                statement.printableQuotation().orElse(LocalizedText.empty()),
                statement.mayQuote(),
                "");
    }

    private static Response published(Response response) {
        return new Response(
                response.id(),
                response.demand(),
                response.from(),
                response.givenOn(),
                response.kind(),
                response.wording(),
                "");
    }

    /** Printed are the bodies that promise, never who spoke for them. */
    private static Commitment published(Commitment commitment) {
        return new Commitment(
                commitment.id(),
                commitment.event(),
                commitment.wording(),
                commitment.by(),
                Optional.empty(),
                commitment.toWhom(),
                commitment.answers(),
                commitment.rhythm(),
                commitment.due(),
                commitment.until(),
                commitment.state());
    }

    private static Progress published(Progress progress) {
        return new Progress(
                progress.id(), progress.commitment(), progress.notedOn(), progress.kind(), progress.note(), "");
    }

    /** Without its faces: those that could be seen are allowed or blurred in the picture that goes with it. */
    private static Photograph published(Photograph photograph) {
        return photograph.with(List.of());
    }
}
