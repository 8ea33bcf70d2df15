package org.amanat.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.change.Operation;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.AppearanceId;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.event.EventSummary;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Role;
import org.amanat.model.event.Venue;
import org.amanat.model.event.VenueId;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.workspace.Accent;
import org.amanat.model.workspace.Branding;
import org.amanat.model.workspace.Helpline;
import org.amanat.model.workspace.HelplineId;
import org.amanat.model.workspace.Logo;
import org.amanat.model.workspace.WorkspaceSettings;

/**
 * Changes as people make them, drawn from a seed: the same seed makes the same change of the same file. What is there
 * is what may be changed, so that none of them fails.
 */
final class RandomChanges {

    /**
     * A dossier and a packet are several others in one step, as imports are, which are drawn; what is sealed is never
     * the same twice; what is closed refuses what is drawn after it.
     */
    private static final Set<Operation> NOT_DRAWN = Set.of(
            Operation.CLOSE_EVENT,
            Operation.READ_DOSSIER,
            Operation.EDIT_NARRATOR,
            Operation.KEEP_SCAN,
            Operation.READ_DOOR_PACKET);

    /** Every kind of change that can be undone. */
    static final List<Operation> KINDS = Arrays.stream(Operation.values())
            .filter(operation -> operation.isUndoable() && !NOT_DRAWN.contains(operation))
            .toList();

    /** How many of each thing there are at most, so that long runs stay quick. */
    private static final int MOST = 6;

    private final Records records;
    private final Random random;
    private final RandomPeople people;

    private RandomChanges(Records records, long seed) {
        this.records = records;
        this.random = new Random(seed);
        this.people = new RandomPeople(records, random);
    }

    /** The kind of change that a seed means. */
    static Operation kind(long seed) {
        return KINDS.get(new Random(~seed).nextInt(KINDS.size()));
    }

    /** Makes the change that a seed means; where there is nothing to change, it changes nothing. */
    static Operation make(Records records, long seed) {
        Operation kind = kind(seed);
        new RandomChanges(records, seed).make(kind);
        return kind;
    }

    private void make(Operation kind) {
        switch (kind) {
            case ADD_EVENT -> {
                if (records.events().count() >= MOST) {
                    anEvent().ifPresent(records.events()::delete);
                }
                records.events().insert(event(id(EventId::new)));
            }
            case EDIT_EVENT -> anEvent().ifPresent(id -> records.events().update(event(id)));
            case DELETE_EVENT -> anEvent().ifPresent(records.events()::delete);
            case ADD_ITEM ->
                anEvent().ifPresent(id -> records.programme().insert(item(id(ItemId::new), id), random.nextInt(8)));
            case EDIT_ITEM -> anItem().ifPresent(old -> records.programme().update(item(old.id(), old.event())));
            case MOVE_ITEM -> anItem().ifPresent(old -> records.programme().move(old.id(), random.nextInt(8)));
            case DELETE_ITEM -> anItem().ifPresent(old -> records.programme().delete(old.id()));
            case ADD_APPEARANCE ->
                anItem().ifPresent(item -> aPerson()
                        .ifPresent(person -> records.appearances()
                                .append(appearance(id(AppearanceId::new), item.id(), person.id()))));
            case EDIT_APPEARANCE ->
                anAppearance()
                        .ifPresent(old -> records.appearances().update(appearance(old.id(), old.item(), old.person())));
            case MOVE_APPEARANCE ->
                anAppearance().ifPresent(old -> records.appearances().move(old.id(), random.nextInt(4)));
            case DELETE_APPEARANCE ->
                anAppearance().ifPresent(old -> records.appearances().delete(old.id()));
            case ADD_GUEST, ADD_WALK_IN ->
                anEvent()
                        .ifPresent(event -> aPerson()
                                .filter(person -> records.attendances()
                                        .find(event, person.id())
                                        .isEmpty())
                                .ifPresent(person -> records.attendances()
                                        .insert(people.attendance(id(AttendanceId::new), event, person.id()))));
            case EDIT_GUEST, MARK_INVITED -> aGuest().ifPresent(people::edit);
            case DELETE_GUEST -> aGuest().ifPresent(old -> records.attendances().delete(old.id()));
            case ADD_PARTY, EDIT_PARTY, DELETE_PARTY ->
                anEvent().ifPresent(event -> new RandomParties(records, random, event).make(kind));
            case CHECK_IN, TAKE_BACK_CHECK_IN, DECIDE_CHECK_IN, ENTER_SHEET ->
                aGuest().ifPresent(guest -> RandomDoor.note(records, random, guest, kind == Operation.CHECK_IN));
            case ADD_PERSON ->
                add(records.persons().all(), () -> records.persons().insert(people.person(id(PersonId::new))));
            case EDIT_PERSON -> aPerson().ifPresent(old -> people.edit(old.id()));
            case MERGE_PERSONS -> people.merge();
            case TELL_PERSONS_APART -> people.tellApart();
            case ADD_ORGANISATION ->
                add(
                        records.organisations().all(),
                        () -> records.organisations().insert(people.organisation(id(OrganisationId::new))));
            case EDIT_ORGANISATION ->
                any(records.organisations().all())
                        .ifPresent(old -> records.organisations().update(people.organisation(old.id())));
            case ADD_VENUE -> add(records.venues().all(), () -> records.venues().insert(venue(id(VenueId::new))));
            case EDIT_VENUE ->
                any(records.venues().all()).ifPresent(old -> records.venues().update(venue(old.id())));
            case EDIT_SETTINGS -> editSettings();
            case IMPORT_EVENT -> RandomImports.parts(kind).forEach(this::make);
            case IMPORT_LIST -> {
                RandomImports.parts(kind).forEach(this::make);
                RandomImports.trace(records, random, anEvent());
            }
            case TAKE_BACK_IMPORT -> {
                make(Operation.DELETE_GUEST);
                RandomImports.takeBack(records, random);
            }
            case ADD_STORY,
                    EDIT_STORY,
                    WRITE_TEXT,
                    DECIDE_DETAIL,
                    ADD_NOTICE,
                    ASK_CONSENT,
                    ANSWER_CONSENT,
                    RELEASE_TEXT,
                    ASK_WILLINGNESS,
                    PLAN_STORIES,
                    MOVE_COPIES -> new RandomStories(records, random).make(kind);
            default -> anEvent().ifPresent(event -> new RandomProceedings(records, random, event).make(kind));
        }
    }

    private static void add(List<?> present, Runnable addition) {
        if (present.size() < MOST) {
            addition.run();
        }
    }

    private void editSettings() {
        var old = records.settings().get();
        var helplines = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Helpline(id(HelplineId::new), text(), "0800 " + random.nextInt(10_000), text()))
                .toList();
        records.settings()
                .update(new WorkspaceSettings(
                        text(),
                        text(),
                        text(),
                        old.phone(),
                        old.email(),
                        old.website(),
                        old.country(),
                        old.timeZone(),
                        old.paper(),
                        helplines,
                        branding()));
    }

    private Branding branding() {
        byte[] picture = new byte[1 + random.nextInt(40)];
        random.nextBytes(picture);
        return new Branding(
                random.nextBoolean() ? Optional.of(new Logo(picture)) : Optional.empty(),
                new Accent(random.nextInt(0x1000000)));
    }

    private Event event(EventId id) {
        var partners = records.organisations().all().stream()
                .map(Organisation::id)
                .filter(organisation -> random.nextBoolean())
                .toList();
        return new Event(
                id,
                text(),
                text(),
                random.nextBoolean() ? Optional.of("world-day-against-trafficking") : Optional.empty(),
                LocalDate.of(2026, 7, 1 + random.nextInt(31)),
                LocalTime.of(random.nextInt(12), random.nextInt(60)),
                LocalTime.of(12 + random.nextInt(12), 0),
                any(records.venues().all()).map(Venue::id),
                List.of(Language.URDU, Language.ENGLISH),
                partners,
                one(EventState.class),
                text());
    }

    private ProgrammeItem item(ItemId id, EventId event) {
        return new ProgrammeItem(
                id,
                event,
                one(ItemKind.class),
                text(),
                text(),
                1 + random.nextInt(120),
                random.nextBoolean() ? Optional.of(LocalTime.of(10, random.nextInt(60))) : Optional.empty());
    }

    private Appearance appearance(AppearanceId id, ItemId item, PersonId person) {
        return new Appearance(
                id,
                item,
                person,
                one(Role.class),
                one(InvitationState.class),
                random.nextBoolean() ? Optional.of(LocalDate.of(2026, 6, 1)) : Optional.empty(),
                Optional.empty(),
                text());
    }

    private <E extends Enum<E>> E one(Class<E> kinds) {
        var all = List.of(kinds.getEnumConstants());
        return all.get(random.nextInt(all.size()));
    }

    private Venue venue(VenueId id) {
        return new Venue(
                id,
                text(),
                text(),
                random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(500)) : OptionalInt.empty());
    }

    private LocalizedText text() {
        String words = "it's \"" + random.nextInt(1000) + "\"; -- \\";
        return random.nextBoolean()
                ? LocalizedText.of(words, "بچے 'اور' بچیاں " + random.nextInt(1000))
                : LocalizedText.of(Language.ENGLISH, words);
    }

    private Optional<EventId> anEvent() {
        return any(records.events().all()).map(EventSummary::id);
    }

    private Optional<ProgrammeItem> anItem() {
        return anEvent().flatMap(event -> any(records.programme().of(event)));
    }

    private Optional<Appearance> anAppearance() {
        return anEvent().flatMap(event -> any(records.appearances().of(event)));
    }

    private Optional<Attendance> aGuest() {
        return anEvent().flatMap(event -> any(records.attendances().of(event)));
    }

    private Optional<Person> aPerson() {
        return any(records.persons().all());
    }

    private <T> Optional<T> any(List<T> things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(things.get(random.nextInt(things.size())));
    }

    private <T> T id(Function<UUID, T> type) {
        return type.apply(new UUID(random.nextLong(), random.nextLong()));
    }
}
