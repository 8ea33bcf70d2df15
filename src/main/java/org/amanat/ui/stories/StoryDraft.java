package org.amanat.ui.stories;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.PersonId;
import org.amanat.model.story.Pseudonym;
import org.amanat.model.story.Route;
import org.amanat.model.story.SafetyAnswers;
import org.amanat.model.story.Story;

/** A story while it is being changed, field by field; its texts stay. */
public final class StoryDraft {

    private final Story before;
    private Pseudonym pseudonym;
    private Language toldIn;
    private Optional<LocalDate> toldOn;
    private String writtenDownBy;
    private Set<String> themes;
    private Route route;
    private LocalizedText contentNote;
    private Optional<PersonId> supportPerson;
    private SafetyAnswers safety;

    StoryDraft(Story story) {
        before = story;
        pseudonym = story.pseudonym();
        toldIn = story.toldIn();
        toldOn = story.toldOn();
        writtenDownBy = story.writtenDownBy();
        themes = story.themes();
        route = story.route();
        contentNote = story.contentNote();
        supportPerson = story.supportPerson();
        safety = story.safety();
    }

    Story story() {
        return new Story(
                before.id(),
                pseudonym,
                toldIn,
                toldOn,
                writtenDownBy,
                before.originals(),
                before.texts(),
                themes,
                route,
                contentNote,
                supportPerson,
                safety);
    }

    public StoryDraft pseudonym(Pseudonym value) {
        pseudonym = value;
        return this;
    }

    public StoryDraft toldIn(Language value) {
        toldIn = value;
        return this;
    }

    public StoryDraft toldOn(Optional<LocalDate> value) {
        toldOn = value;
        return this;
    }

    /** By what office, never a name. */
    public StoryDraft writtenDownBy(String value) {
        writtenDownBy = value;
        return this;
    }

    public StoryDraft themes(UnaryOperator<Set<String>> change) {
        themes = change.apply(themes);
        return this;
    }

    public StoryDraft route(UnaryOperator<Route> change) {
        route = change.apply(route);
        return this;
    }

    public StoryDraft contentNote(LocalizedText value) {
        contentNote = value;
        return this;
    }

    public StoryDraft supportPerson(Optional<PersonId> value) {
        supportPerson = value;
        return this;
    }

    public StoryDraft safety(UnaryOperator<SafetyAnswers> change) {
        safety = change.apply(safety);
        return this;
    }
}
