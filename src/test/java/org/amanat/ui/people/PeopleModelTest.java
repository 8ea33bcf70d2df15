package org.amanat.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Role;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Agreements;
import org.amanat.model.people.Agreements.Answer;
import org.amanat.model.people.Person;
import org.amanat.model.people.Sector;
import org.amanat.operations.Listed;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All persons are invented. */
final class PeopleModelTest {

    private ForumFile file;
    private PeopleModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        file = ForumFile.in(folder);
        model = new PeopleModel(
                file.workspace(), Tasks.direct(new NoProblems()), UiTexts.in(Language.ENGLISH), ForumFile.CLOCK);
        file.workspace().history().onChange(model::changed);
        file.workspace().people().add(LocalizedText.of(Language.URDU, "بشریٰ خان"));
        file.person("Yousuf Iqbal", "یوسف اقبال");
        file.workspace()
                .people()
                .addOrganisation(LocalizedText.of("Hari Legal Aid", "ہاری قانونی امداد"), Sector.WORKERS);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private List<String> found() {
        return model.list().foundProperty().get().stream()
                .map(listed -> listed.name().best(Language.ENGLISH))
                .toList();
    }

    @Test
    void personsAndOrganisationsAreFoundInEitherScriptWhileTyping() {
        assertThat(found()).hasSize(3);
        for (String typed : List.of("bus", "bush", "bushra")) {
            model.list().queryProperty().set(typed);
            assertThat(found()).as(typed).containsExactly("بشریٰ خان");
        }
        model.list().queryProperty().set("ہاری");
        assertThat(found()).containsExactly("Hari Legal Aid");
        model.list().queryProperty().set("");
        assertThat(found()).hasSize(3);
    }

    @Test
    void aFilterNarrowsTheListByRoleEventAndAgreement() {
        var yousuf = file.workspace().people().persons().getLast();
        file.appoint(
                file.item(ItemKind.PANEL, "Panel", "مذاکرہ", 30),
                yousuf.id(),
                Role.PANELIST,
                InvitationState.CONFIRMED);

        model.list().filterProperty().set(model.list().filterProperty().get().withRole(Optional.of(Role.PANELIST)));
        assertThat(found()).containsExactly("Yousuf Iqbal");
        model.list()
                .filterProperty()
                .set(model.list().filterProperty().get().with(PeopleFilter.Show.AGREED_TO_PHOTOGRAPH));
        assertThat(found()).isEmpty();

        file.workspace()
                .people()
                .edit(yousuf.with(
                        Agreements.NONE.with(Agreement.PHOTOGRAPH, Optional.of(Answer.yes(LocalDate.of(2026, 7, 1))))));
        assertThat(found()).containsExactly("Yousuf Iqbal");
    }

    @Test
    void whoSaidYesOrNoToTheNameInPrintAndWhoWasNotAskedAreThreeLists() {
        var all = file.workspace().people().persons();
        answer(all.getFirst(), Answer.yes(LocalDate.of(2026, 7, 1)));
        answer(all.getLast(), Answer.no(LocalDate.of(2026, 7, 1)));
        var rest = all.subList(1, all.size() - 1).stream()
                .map(person -> person.name().best(Language.ENGLISH))
                .toList();

        assertThat(shown(PeopleFilter.Show.NAME_AGREED))
                .containsExactly(all.getFirst().name().best(Language.ENGLISH));
        assertThat(shown(PeopleFilter.Show.NAME_REFUSED))
                .containsExactly(all.getLast().name().best(Language.ENGLISH));
        assertThat(shown(PeopleFilter.Show.NAME_NOT_ASKED)).containsExactlyInAnyOrderElementsOf(rest);
    }

    private void answer(Person person, Answer answer) {
        file.workspace().people().edit(person.with(Agreements.NONE.with(Agreement.PRINTED_NAME, Optional.of(answer))));
    }

    private List<String> shown(PeopleFilter.Show show) {
        model.list().filterProperty().set(model.list().filterProperty().get().with(show));
        return found();
    }

    @Test
    void severalSpeakForANewOrganisationInOneStepAndAreFoundByIt() {
        var ids = file.workspace().people().persons().stream().map(Person::id).toList();
        model.employAll(ids, "Circle of home-based workers");
        var body = file.workspace().people().organisations().getLast().id();

        model.list().filterProperty().set(model.list().filterProperty().get().withOrganisation(Optional.of(body)));
        assertThat(found()).containsExactlyInAnyOrder("Circle of home-based workers", "Yousuf Iqbal", "بشریٰ خان");

        file.workspace().history().undo();
        assertThat(found()).isEmpty();
        assertThat(file.workspace().people().organisations()).hasSize(1);
    }

    @Test
    void sortingBackwardsTurnsTheListRoundAndPutsWhatIsEmptyWhereItBelongs() {
        model.list().sortBy(PeopleColumn.NAME, false);
        var forwards = found();
        model.list().sortBy(PeopleColumn.NAME, true);
        assertThat(found()).isEqualTo(forwards.reversed());
    }

    @Test
    void severalAreChangedInOneStep() {
        var ids = model.list().foundProperty().get().stream()
                .filter(Listed.Someone.class::isInstance)
                .map(listed -> ((Listed.Someone) listed).person().id())
                .toList();

        model.invite(ids, file.event());
        assertThat(file.workspace().guests().of(file.event())).hasSize(2);

        file.workspace().history().undo();
        assertThat(file.workspace().guests().of(file.event())).isEmpty();
    }

    @Test
    void theCardTellsWhatSomebodyDidAtEvents() {
        var yousuf = file.workspace().people().persons().getLast();
        file.appoint(
                file.item(ItemKind.PANEL, "Panel", "مذاکرہ", 30),
                yousuf.id(),
                Role.PANELIST,
                InvitationState.CONFIRMED);
        file.workspace().guests().invite(file.event(), List.of(yousuf.id()));

        model.choose(yousuf.id());

        assertThat(model.chosenProperty().get()).isInstanceOfSatisfying(PeopleModel.Chosen.Someone.class, someone -> {
            assertThat(someone.card().parts()).hasSize(1);
            assertThat(someone.card().visits()).hasSize(1);
        });
    }
}
