package org.amanat.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Role;
import org.amanat.model.people.Person;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.Pick;
import org.amanat.ui.common.plan.Appearances;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.LivePlan;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeModelTest {

    @TempDir
    private Path folder;

    private ForumFile file;
    private LivePlan live;
    private ProgrammeModel model;

    @BeforeEach
    void open() {
        file = ForumFile.in(folder);
        live = new LivePlan(file.workspace().events(), Tasks.direct(new NoProblems()), UiTexts.in(Language.ENGLISH));
        model = new ProgrammeModel(live, file.workspace().programme());
        file.workspace().history().onChange(_ -> live.reload());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private ItemId welcome() {
        return file.item(ItemKind.WELCOME, "Welcome", "خوش آمدید", 15);
    }

    private List<ItemKind> kindsInFile() {
        return file.plan().items().stream().map(ProgrammeItem::kind).toList();
    }

    private ItemId chosen() {
        return model.shown().flatMap(ProgrammeModel.Shown::chosen).orElseThrow();
    }

    @Test
    void anItemIsAddedAfterTheChosenOneWithItsUsualTitleAndLengthAndIsChosen() {
        var welcome = welcome();
        file.item(ItemKind.THANKS, "Thanks", "شکریہ", 5);
        live.show(file.event());
        model.choose(welcome);

        model.add(ItemKind.PANEL, () -> {});

        assertThat(kindsInFile()).containsExactly(ItemKind.WELCOME, ItemKind.PANEL, ItemKind.THANKS);
        var added = model.item(chosen()).orElseThrow();
        assertThat(added.title()).isEqualTo(LocalizedText.of("Panel discussion", "مذاکرہ"));
        assertThat(added.minutes()).isEqualTo(60);
    }

    @Test
    void aUsualForumIsTakenBackByOneUndo() {
        live.show(file.event());
        model.addUsualForum();
        assertThat(file.plan().items().stream().mapToInt(ProgrammeItem::minutes).sum())
                .isEqualTo(210);

        file.workspace().history().undo();

        assertThat(file.plan().items()).isEmpty();
        assertThat(model.shown().orElseThrow().timeline().rows()).isEmpty();
    }

    @Test
    void theChosenItemMovesAndStaysChosen() {
        var welcome = welcome();
        file.item(ItemKind.THANKS, "Thanks", "شکریہ", 5);
        live.show(file.event());
        model.choose(welcome);

        model.moveChosen(1);

        assertThat(kindsInFile()).containsExactly(ItemKind.THANKS, ItemKind.WELCOME);
        assertThat(chosen()).isEqualTo(welcome);
    }

    @Test
    void anItemBeyondTheEndStaysAtTheEndAndNothingIsWritten() {
        welcome();
        live.show(file.event());
        var before = file.workspace().history().undoable();

        model.moveChosen(1);

        assertThat(file.workspace().history().undoable()).isEqualTo(before);
        assertThat(kindsInFile()).containsExactly(ItemKind.WELCOME);
    }

    @Test
    void lengthsGoToTheNextFullStep() {
        var silence = file.item(ItemKind.SILENCE, "Silence", "خاموشی", 12);
        live.show(file.event());

        model.lengthenChosen(1);
        assertThat(model.item(silence).orElseThrow().minutes()).isEqualTo(15);
        model.lengthenChosen(-1);
        model.lengthenChosen(-1);
        model.lengthenChosen(-1);

        assertThat(file.plan().items().getFirst().minutes()).isEqualTo(5);
    }

    @Test
    void whenTheChosenItemGoesItsNeighbourIsChosenAndAfterUndoItIsChosenAgain() {
        var welcome = welcome();
        var thanks = file.item(ItemKind.THANKS, "Thanks", "شکریہ", 5);
        live.show(file.event());
        model.choose(welcome);

        model.remove(welcome);
        assertThat(chosen()).isEqualTo(thanks);
        file.workspace().history().undo();

        assertThat(chosen()).isEqualTo(welcome);
        assertThat(kindsInFile()).containsExactly(ItemKind.WELCOME, ItemKind.THANKS);
    }

    @Test
    void anotherKindTakesItsUsualTitleOnlyWhereTheTitleWasTheUsualOne() {
        live.show(file.event());
        model.add(ItemKind.MEAL, () -> {});
        model.edit(chosen(), item -> ItemEdits.withTitle(item, item.title().with(Language.ENGLISH, "Biryani")));

        model.changeKind(chosen(), ItemKind.PRAYER_BREAK);

        assertThat(file.plan().items().getFirst().title()).isEqualTo(LocalizedText.of("Biryani", "نماز کا وقفہ"));
    }

    @Test
    void anEditOfAnItemThatHasGoneIsDropped() {
        var welcome = welcome();
        live.show(file.event());
        model.remove(welcome);

        model.edit(welcome, item -> ItemEdits.withMinutes(item, 30));

        assertThat(file.plan().items()).isEmpty();
    }

    @Test
    void whatComesAfterTheBookedHallTimeIsBelowTheLine() {
        file.item(ItemKind.PANEL, "Panel", "مذاکرہ", 200);
        file.item(ItemKind.DEMANDS, "Demands", "مطالبات", 30);
        file.item(ItemKind.THANKS, "Thanks", "شکریہ", 5);
        live.show(file.event());

        var timeline = model.shown().orElseThrow().timeline();

        assertThat(timeline.hallEndsBefore()).isEqualTo(2);
        assertThat(timeline.minutesOver()).isEqualTo(25);
        assertThat(timeline.rows()).extracting(Timeline.Row::over).containsExactly(false, true, true);
    }

    @Test
    void somebodyNewIsAddedToTheFileAndTheItemInOneStep() {
        var welcome = welcome();
        live.show(file.event());
        var appearances = new Appearances(live, file.workspace().programme(), ForumFile.CLOCK);

        appearances.appoint(welcome, new Pick.New<Person>("سعید بلوچ"), Role.SPEAKER, _ -> {});
        assertThat(file.plan().persons().values())
                .extracting(Person::name)
                .containsExactly(LocalizedText.of(Language.URDU, "سعید بلوچ"));
        file.workspace().history().undo();

        assertThat(file.plan().appearances()).isEmpty();
        assertThat(file.workspace().people().persons()).isEmpty();
    }

    @Test
    void anInvitationKeepsItsDays() {
        var welcome = welcome();
        file.workspace().programme().appoint(welcome, file.person("Saeed Baloch", "سعید بلوچ"), Role.SPEAKER);
        live.show(file.event());
        var appearances = new Appearances(live, file.workspace().programme(), ForumFile.CLOCK);
        var id = file.plan().appearances().getFirst().id();

        appearances.changeInvitation(id, InvitationState.INVITED);
        appearances.changeInvitation(id, InvitationState.CONFIRMED);
        var confirmed = file.plan().appearances().getFirst();
        assertThat(confirmed.invitedOn())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2026-07-16"));
        assertThat(confirmed.answeredOn()).isPresent();
        appearances.changeInvitation(id, InvitationState.TO_INVITE);

        assertThat(file.plan().appearances().getFirst().invitedOn()).isEmpty();
    }
}
