package org.amanat.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.door.DoorGuest;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guests of a ministry come together: four of them, of whom two are known by name. */
class PartyAtTheDoorTest {

    private static final UiTexts TEXTS = UiTexts.in(Language.ENGLISH);

    @TempDir
    private Path folder;

    private ForumFile file;
    private CheckInModel model;

    @BeforeEach
    void open() {
        file = ForumFile.in(folder);
        var guests = file.workspace().guests();
        var known = guests.invite(
                file.event(),
                List.of(file.person("Nusrat Akhtar", "نصرت اختر"), file.person("Sana Rashid", "ثنا راشد")));
        file.workspace().parties().together(file.event(), known, LocalizedText.of("Ministry of Labour", "وزارتِ محنت"));
        heads(4);
        model = new CheckInModel(
                TestDesk.of(file.workspace(), Tasks.direct(new NoProblems()), TEXTS),
                new DoorWords(TEXTS, ForumFile.CLOCK.getZone()));
        file.workspace().history().onChange(model::changed);
        model.show(file.event());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void heads(int heads) {
        var party = file.workspace().parties().of(file.event()).getFirst();
        file.workspace().parties().change(party.of(heads));
    }

    private DoorGuest first(String typed) {
        model.typedProperty().set(typed);
        return model.foundProperty().get().getFirst();
    }

    private int inside() {
        return model.hallProperty().get().orElseThrow().figures().inside();
    }

    private int expected() {
        return model.hallProperty().get().orElseThrow().figures().expected();
    }

    private String said() {
        return model.saidProperty().get().orElseThrow().sentence();
    }

    @Test
    void theFirstWhoIsKnownStandsForThoseWhoAreNot() {
        assertThat(first("nusrat").party()).as("herself and two without a name").isEqualTo(3);
        assertThat(first("sana").party()).isEqualTo(1);
        assertThat(expected()).isEqualTo(4);
    }

    @Test
    void aPartyMayComeInTwoCars() {
        model.checkIn(first("nusrat"), 2);
        assertThat(said()).isEqualTo("Nusrat Akhtar is in: 2 of 3.");
        assertThat(inside()).isEqualTo(2);
        assertThat(first("nusrat").isComplete()).isFalse();

        model.checkIn(first("nusrat"), 3);
        assertThat(inside()).isEqualTo(3);
        assertThat(first("nusrat").isComplete()).isTrue();

        model.undo();
        assertThat(inside()).as("one step is one car").isEqualTo(2);
    }

    @Test
    void moreMayComeThanWereExpected() {
        model.checkIn(first("nusrat"), 5);

        assertThat(said()).isEqualTo("Nusrat Akhtar is in: 5 of 3.");
        assertThat(inside()).isEqualTo(5);
        assertThat(expected()).isEqualTo(6);
    }

    @Test
    void whoeverTakesAPartyBackTakesAllOfItBack() {
        model.checkIn(first("nusrat"), 3);
        model.takeBack(first("nusrat"));

        assertThat(inside()).isZero();
        assertThat(first("nusrat").attendance().orElseThrow().state()).isEqualTo(AttendanceState.INVITED);
    }

    @Test
    void aPartyOfWhichNobodyIsKnownComesUnderItsName() {
        var guests = file.workspace().guests();
        guests.remove(guests.of(file.event()).stream()
                .map(guest -> guest.attendance().id())
                .toList());
        assertThat(first("labour").party()).as("the two whom nobody knows").isEqualTo(2);
        assertThat(expected()).isEqualTo(2);
        assertThat(first("labour").isKnown())
                .as("there is nobody to print a badge for")
                .isFalse();

        model.checkIn(first("labour"), 2);

        assertThat(said()).isEqualTo("Ministry of Labour is in: 2 of 2.");
        assertThat(inside()).isEqualTo(2);
        assertThat(model.lastIn().guestProperty().get()).map(DoorGuest::isKnown).contains(true);
        assertThat(guests.of(file.event())).hasSize(1);

        model.undo();
        assertThat(guests.of(file.event())).isEmpty();
        assertThat(first("labour").isIn()).isFalse();
    }
}
