package org.amanat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Role;
import org.amanat.model.people.PersonId;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchModelTest {

    @TempDir
    private Path folder;

    private ForumFile file;
    private SearchModel model;
    private ItemId panel;
    private PersonId saeed;
    private PersonId sana;

    @BeforeEach
    void open() {
        file = ForumFile.in(folder);
        panel = file.item(ItemKind.PANEL, "Panel on the law", "قانون پر مذاکرہ", 60);
        saeed = file.person("Saeed Baloch", "سعید بلوچ");
        file.appoint(panel, saeed, Role.PANELIST, InvitationState.INVITED);
        sana = file.person("Sana Rashid", "ثنا راشد");
        file.workspace().guests().invite(file.event(), List.of(sana));
        file.person("Nobody Yet", "");
        var person = Objects.requireNonNull(file.plan().persons().get(saeed));
        file.workspace().people().employ(person, LocalizedText.of("Fisherfolk Forum", "ماہی گیر فورم"));
        file.workspace()
                .events()
                .moveTo(
                        LocalizedText.of("Community hall", "کمیونٹی ہال"),
                        file.plan().event());
        model = new SearchModel(
                file.workspace().search(), Tasks.direct(new NoProblems()), UiTexts.in(Language.ENGLISH));
        model.begin();
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Optional<Place> only(String typed) {
        model.find(typed);
        assertThat(model.hits()).hasSize(1);
        return model.hits().getFirst().place();
    }

    private Place tab(String name, Place.Thing thing) {
        return new Place.AnEventTab(file.event(), name, Optional.of(thing));
    }

    @Test
    void aSpeakerIsFoundAtTheSpeakersAndAGuestAtTheGuests() {
        assertThat(only("baloch")).contains(tab("speakers", new Place.Thing.APerson(saeed)));
        assertThat(only("ثنا")).contains(tab("guests", new Place.Thing.APerson(sana)));
    }

    @Test
    void anItemIsFoundInItsProgrammeAsAnArabicKeyboardWritesIt() {
        assertThat(only("قانون مذاكره")).contains(tab("programme", new Place.Thing.AnItem(panel)));
    }

    @Test
    void aVenueLeadsToTheEventAndAnOrganisationToWhoSpeaksForIt() {
        assertThat(only("fisherfolk saeed")).contains(tab("speakers", new Place.Thing.APerson(saeed)));
        model.find("community hall");
        assertThat(model.hits()).extracting(Hit::group).containsExactly(Hit.Group.EVENTS, Hit.Group.VENUES);
        assertThat(model.hits()).extracting(Hit::place).containsOnly(Optional.of(new Place.AnEvent(file.event())));
    }

    @Test
    void groupsComeInTheirOrderAndNothingTypedFindsNothing() {
        model.find("forum");
        assertThat(model.hits())
                .extracting(Hit::group)
                .containsExactly(Hit.Group.EVENTS, Hit.Group.PERSONS, Hit.Group.ORGANISATIONS);

        model.find(" ");
        assertThat(model.hits()).isEmpty();
    }

    @Test
    void whoIsInNoEventIsFoundAndSaysSo() {
        assertThat(only("nobody")).containsInstanceOf(Place.People.class);
        assertThat(model.hits().getFirst().more()).isEqualTo("in no event yet");
    }
}
