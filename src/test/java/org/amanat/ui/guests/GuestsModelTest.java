package org.amanat.ui.guests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Guest;
import org.amanat.model.event.Venue;
import org.amanat.model.people.Person;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.Pick;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuestsModelTest {

    @TempDir
    private Path folder;

    private ForumFile file;
    private GuestsModel model;

    @BeforeEach
    void open() {
        file = ForumFile.in(folder);
        model = new GuestsModel(file.workspace(), Tasks.direct(new NoProblems()), UiTexts.in(Language.ENGLISH));
        file.workspace().history().onChange(model::changed);
        model.show(file.event());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void invite(String name) {
        model.invite(new Pick.New<>(name));
    }

    private List<String> names() {
        return model.found().stream()
                .map(guest -> guest.person().name().best(Language.ENGLISH))
                .toList();
    }

    private GuestFigures figures() {
        return model.figuresProperty().get().orElseThrow();
    }

    @Test
    void somebodyNewIsInvitedAndGoesWithOneUndo() {
        invite("Nusrat Akhtar");
        assertThat(names()).containsExactly("Nusrat Akhtar");
        assertThat(figures().seated()).isEqualTo(1);

        model.undo();

        assertThat(names()).isEmpty();
        assertThat(file.workspace().people().persons()).isEmpty();
    }

    @Test
    void whoIsOnTheListIsKnownAndNotPutOnItAgain() {
        invite("Nusrat Akhtar");
        Person nusrat = model.found().getFirst().person();
        assertThat(model.isGuest(nusrat)).isTrue();

        model.invite(new Pick.Known<>(nusrat));

        assertThat(names()).hasSize(1);
    }

    @Test
    void severalChangeTheirStateInOneStep() {
        invite("Nusrat Akhtar");
        invite("نصرت خان");
        model.change(List.copyOf(model.found()), AttendanceState.WAITING);
        assertThat(model.found()).extracting(GuestFigures::state).containsOnly(AttendanceState.WAITING);
        assertThat(figures().waiting()).isEqualTo(2);
        assertThat(figures().seated()).isZero();

        model.undo();

        assertThat(model.found()).extracting(GuestFigures::state).containsOnly(AttendanceState.INVITED);
    }

    @Test
    void whoIsTakenOffStaysInTheFile() {
        invite("Nusrat Akhtar");
        invite("Sana Rashid");

        model.remove(List.copyOf(model.found()));

        assertThat(model.found()).isEmpty();
        assertThat(file.workspace().people().persons()).hasSize(2);
    }

    @Test
    void aNameIsFoundAsItIsTypedOnAnArabicKeyboardAndByState() {
        invite("Nusrat Akhtar");
        invite("علی کاظمی");
        model.queryProperty().set("علي كاظمي");
        assertThat(names()).containsExactly("علی کاظمی");

        model.filterProperty().set(GuestFilter.CANCELLED);
        assertThat(names()).isEmpty();
    }

    @Test
    void whoWasNotAskedAndWhoHasNotAnsweredAreFoundAndCounted() {
        invite("Nusrat Akhtar");
        invite("Sana Rashid");
        invite("Kiran Aziz");
        model.change(List.of(model.found().get(1)), AttendanceState.INVITED);
        model.change(List.of(model.found().get(2)), AttendanceState.INVITED);
        model.change(List.of(model.found().get(2)), AttendanceState.REGISTERED);
        assertThat(figures().toInvite()).isOne();
        assertThat(figures().unanswered()).isOne();

        model.filterProperty().set(GuestFilter.NO_ANSWER);
        assertThat(names()).containsExactly("Sana Rashid");
        model.filterProperty().set(GuestFilter.TO_INVITE);
        assertThat(names()).containsExactly("Nusrat Akhtar");
    }

    @Test
    void moreGuestsThanSeatsAreCounted() {
        invite("Nusrat Akhtar");
        invite("Sana Rashid");
        file.workspace()
                .events()
                .moveTo(
                        LocalizedText.of(Language.ENGLISH, "Room 3"),
                        file.plan().event());
        Venue room = file.plan().venue().orElseThrow();
        file.workspace().venues().edit(new Venue(room.id(), room.name(), room.address(), OptionalInt.of(1)));

        assertThat(figures().over()).isEqualTo(1);
        Guest first = model.found().getFirst();
        model.change(List.of(first), AttendanceState.CANCELLED);
        assertThat(figures().over()).isZero();
    }
}
