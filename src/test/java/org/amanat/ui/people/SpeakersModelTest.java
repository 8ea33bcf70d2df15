package org.amanat.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Role;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.Pick;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.LivePlan;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakersModelTest {

    @TempDir
    private Path folder;

    private ForumFile file;
    private SpeakersModel model;

    @BeforeEach
    void open() {
        file = ForumFile.in(folder);
        var welcome = file.item(ItemKind.WELCOME, "Welcome", "خوش آمدید", 15);
        var panel = file.item(ItemKind.PANEL, "Panel", "مذاکرہ", 60);
        var farhat = file.person("Farhat Parveen", "فرحت پروین");
        file.appoint(panel, file.person("Saeed Baloch", "سعید بلوچ"), Role.PANELIST, InvitationState.INVITED);
        file.appoint(panel, farhat, Role.MODERATOR, InvitationState.INVITED);
        file.appoint(welcome, farhat, Role.SPEAKER, InvitationState.CONFIRMED);
        var live =
                new LivePlan(file.workspace().events(), Tasks.direct(new NoProblems()), UiTexts.in(Language.ENGLISH));
        model = new SpeakersModel(live, file.workspace().people());
        live.show(file.event());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Person chosen() {
        return model.shown().chosenSpeaker().orElseThrow().person();
    }

    @Test
    void everybodyIsListedOnceInTheOrderOfTheProgrammeWithAllParts() {
        assertThat(model.shown().found())
                .extracting(speaker -> speaker.person().name().best(Language.ENGLISH))
                .containsExactly("Farhat Parveen", "Saeed Baloch");
        assertThat(model.shown().found().getFirst().parts())
                .extracting(part -> part.appearance().role())
                .containsExactly(Role.SPEAKER, Role.MODERATOR);
    }

    @Test
    void aNameIsFoundInEitherLanguageAndTheChoiceStays() {
        model.search("بلوچ");

        assertThat(model.shown().found())
                .singleElement()
                .extracting(speaker -> speaker.person().name().best(Language.ENGLISH))
                .isEqualTo("Saeed Baloch");
        assertThat(chosen().name().best(Language.ENGLISH)).isEqualTo("Farhat Parveen");
    }

    @Test
    void aNewOrganisationIsAddedAndThePersonSpeaksForIt() {
        model.employ(chosen(), new Pick.New<Organisation>("Fisherfolk Forum"));

        assertThat(model.shown().chosenSpeaker().orElseThrow().organisation())
                .map(Organisation::name)
                .hasValue(LocalizedText.of(Language.ENGLISH, "Fisherfolk Forum"));
    }

    @Test
    void aNewOrganisationGoesWithOneUndo() {
        model.employ(chosen(), new Pick.New<Organisation>("Fisherfolk Forum"));

        file.workspace().history().undo();

        assertThat(file.workspace().people().organisations()).isEmpty();
        assertThat(file.workspace().people().persons())
                .allMatch(person -> person.organisation().isEmpty());
    }
}
