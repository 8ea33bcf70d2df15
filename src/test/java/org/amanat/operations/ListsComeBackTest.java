package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Guest;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Role;
import org.amanat.model.exporting.ExportFormat;
import org.amanat.model.exporting.ExportOrder;
import org.amanat.model.exporting.ExportRequest;
import org.amanat.model.importing.ListSubject;
import org.amanat.model.importing.ListedPerson;
import org.amanat.model.importing.ListedPerson.Standing;
import org.amanat.model.importing.Pace;
import org.amanat.model.importing.ReadAs;
import org.amanat.model.importing.ReadRow;
import org.amanat.model.importing.RowReader;
import org.amanat.model.people.AgeBand;
import org.amanat.model.people.CountedAs;
import org.amanat.model.people.Gender;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Reach;
import org.amanat.model.people.Sector;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What we export is read again as it was, whatever a spreadsheet program would make of it. All persons are invented.
 */
final class ListsComeBackTest {

    @TempDir
    private Path folder;

    private OpenWorkspace open;
    private List<Person> persons;

    @BeforeEach
    void openAFileWithPersonsWhoAreHardToWrite() {
        open = file("office");
        var body =
                open.people().addOrganisation(LocalizedText.of("Shelter, \"Hope\"", "پناہ گاہ"), Sector.CIVIL_SOCIETY);
        Stream.of(
                        named("Nusrat Akhtar", "نصرت اختر", "+92 300 5550123", "a ramp; a seat\u060C in front"),
                        named("=Rafi, of \"Thatta\"", "رفیع", "0300 5550124", "-none of the stairs"),
                        named("@Komal 'Naz'", "کومل ناز", "0092 300 5550125", "+ one who helps"))
                .map(person -> person.speakingFor(Optional.of(body)))
                .forEach(person -> {
                    var id = open.people().add(person.name());
                    open.people().edit(of(id, person));
                });
        persons = open.people().persons();
    }

    @AfterEach
    void lock() {
        open.close();
    }

    @Test
    void tablesComeBackAsTheyWere() {
        for (var language : List.of(Language.ENGLISH, Language.URDU)) {
            for (var format : List.of(ExportFormat.CSV, ExportFormat.XLSX)) {
                var read = read(exported(format, language));
                assertThat(read).as("%s %s", format, language).hasSameSizeAs(persons);
                for (int at = 0; at < read.size(); at++) {
                    assertThat(read.get(at).problems())
                            .as("%s %s", format, language)
                            .isEmpty();
                    same(persons.get(at), read.get(at).person());
                }
            }
        }
    }

    @Test
    void guestsComeBackWithWhatTheyComeForAndHowTheyStand() {
        var event = event();
        open.guests().invite(event, persons.stream().map(Person::id).toList());
        var listed = ids(open.guests().of(event));
        comeBack(
                new ExportOrder.Guests(event, listed),
                standing(event, AttendanceState.INVITED, GuestPart.GUEST, false));
        for (var part : GuestPart.values()) {
            open.guests().assign(listed, part);
            open.guests().change(listed, AttendanceState.INVITED);
            comeBack(new ExportOrder.Guests(event, listed), standing(event, AttendanceState.INVITED, part, true));
        }
        for (var state : List.of(AttendanceState.REGISTERED, AttendanceState.WAITING, AttendanceState.CANCELLED)) {
            open.guests().change(listed, state);
            comeBack(new ExportOrder.Guests(event, listed), standing(event, state, GuestPart.MEDIA, false));
        }
    }

    /** The list of last year is that of this year, and nobody has come to that. */
    @Test
    void aListSaysOfNobodyThatTheyCame() {
        var event = event();
        open.guests().invite(event, persons.stream().map(Person::id).toList());
        var listed = ids(open.guests().of(event));
        open.guests().change(listed, AttendanceState.ATTENDED);

        assertThat(read(exported(new ExportOrder.Guests(event, listed), ExportFormat.CSV, Language.ENGLISH)))
                .hasSameSizeAs(persons)
                .allSatisfy(row -> assertThat(row.person().standing().state()).isEmpty());
    }

    /** With the days that were noted of all guests at once. */
    private Standing standing(EventId event, AttendanceState state, GuestPart part, boolean asked) {
        var noted = open.guests().of(event).getFirst().attendance().reply();
        return new Standing(
                Optional.of(state),
                Optional.of(part),
                asked,
                noted.invitedOn(),
                noted.answeredOn(),
                LocalizedText.empty());
    }

    @Test
    void speakersComeBackAsPersons() {
        var item = open.programme().add(event(), ItemKind.WELCOME, LocalizedText.of("Welcome", "خوش آمدید"), 15, 0);
        persons.forEach(person -> open.programme().appoint(item, person.id(), Role.SPEAKER));

        comeBack(
                new ExportOrder.Speakers(open.events().all().getFirst().id()),
                new Standing(
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        LocalizedText.empty()));
    }

    private void comeBack(ExportOrder order, Standing standing) {
        for (var language : List.of(Language.ENGLISH, Language.URDU)) {
            var read = read(exported(order, ExportFormat.CSV, language));
            assertThat(read).as("%s %s", order.subject(), language).hasSameSizeAs(persons);
            for (var row : read) {
                assertThat(row.problems()).as("%s %s", standing, language).isEmpty();
                assertThat(row.person().standing()).isEqualTo(standing);
                same(person(row.person().name()), row.person());
            }
        }
    }

    private Person person(LocalizedText name) {
        return persons.stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private EventId event() {
        return open.events()
                .add(
                        LocalizedText.of("Forum", "فورم"),
                        LocalDate.of(2026, 7, 30),
                        LocalTime.of(10, 0),
                        LocalTime.of(13, 0));
    }

    private static List<AttendanceId> ids(List<Guest> guests) {
        return guests.stream().map(guest -> guest.attendance().id()).toList();
    }

    private void same(Person person, ListedPerson read) {
        assertThat(read.name()).isEqualTo(person.name());
        assertThat(read.office()).isEqualTo(person.office());
        assertThat(read.phones())
                .containsExactlyElementsOf(
                        person.phones().stream().map(Phone::written).toList());
        assertThat(read.email()).isEqualTo(person.email());
        assertThat(read.accessNeeds()).isEqualTo(person.needs().access());
        assertThat(read.food()).isEqualTo(person.needs().food());
        assertThat(read.gender()).isEqualTo(person.countedAs().gender());
        assertThat(read.ageBand()).isEqualTo(person.countedAs().ageBand());
        assertThat(read.district()).isEqualTo(person.countedAs().district());
        assertThat(read.language()).contains(person.preferredLanguage());
        var body = open.people().organisations().getFirst();
        assertThat(body.name().texts().values())
                .containsAll(read.organisation().texts().values());
    }

    @Test
    void cardsComeBackAsTheyWere() {
        var cards = exported(ExportFormat.VCARD, Language.ENGLISH);
        try (var other = file("other")) {
            assertThat(other.addressBooks().bringIn(cards).added()).isEqualTo(persons.size());
            assertThat(other.people().persons())
                    .extracting(Person::name)
                    .containsExactlyInAnyOrderElementsOf(
                            persons.stream().map(Person::name).toList());
            assertThat(other.people().persons())
                    .extracting(Person::phone, Person::email, Person::office)
                    .containsExactlyInAnyOrderElementsOf(persons.stream()
                            .map(person -> tuple(person.phone(), person.email(), person.office()))
                            .toList());
            assertThat(other.people().organisations())
                    .extracting(Organisation::name)
                    .containsExactly(open.people().organisations().getFirst().name());
        }
        assertThat(open.addressBooks().bringIn(cards).known()).isEqualTo(persons.size());
    }

    private Path exported(ExportFormat format, Language language) {
        return exported(new ExportOrder.People(persons.stream().map(Person::id).toList()), format, language);
    }

    private Path exported(ExportOrder order, ExportFormat format, Language language) {
        var file = folder.resolve("people-" + format + language.tag());
        open.exports()
                .save(
                        new ExportRequest(
                                order, format, EnumSet.copyOf(order.subject().columns()), "another office", language),
                        file);
        return file;
    }

    private List<ReadRow> read(Path list) {
        var file = open.imports().read(list, ReadAs.FOUND_OUT, Pace.unhurried());
        var columns = open.imports().columns(ListSubject.PEOPLE, file.sheet());
        return RowReader.all(columns.list(file.sheet()), columns.mapping());
    }

    private static Person named(String english, String urdu, String phone, String needs) {
        return Person.named(LocalizedText.of(english, urdu))
                .titled(LocalizedText.empty(), LocalizedText.of(Language.ENGLISH, "District Officer"))
                .with(new Reach(List.of(Phone.of(phone)), "someone@example.org", Language.URDU))
                .with(new Needs(needs, "no meat"))
                .with(new CountedAs(
                        Optional.empty(), Optional.of(Gender.WOMAN), Optional.of(AgeBand.FROM_30_TO_59), "Thatta"));
    }

    /** The same with the id that the file gave. */
    private static Person of(PersonId id, Person person) {
        return new Person(
                id,
                person.name(),
                person.honorific(),
                person.office(),
                person.organisation(),
                person.reach(),
                person.needs(),
                person.life(),
                person.agreements(),
                person.countedAs());
    }

    private OpenWorkspace file(String name) {
        var workspaces = new Workspaces(folder.resolve("recent.txt"), Clock.systemUTC());
        try (var passphrase = Passphrase.copyOf("correct horse battery")) {
            return workspaces.create(folder.resolve(name + Workspaces.SUFFIX), passphrase);
        }
    }
}
