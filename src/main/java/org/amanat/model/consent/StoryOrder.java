package org.amanat.model.consent;

import org.amanat.model.Language;
import org.amanat.model.event.EventId;
import org.amanat.model.story.StoryId;

/** Which paper about stories or consent shall be printed. What may stand on it is asked of the gate each time. */
public sealed interface StoryOrder {

    StoryPaper paper();

    /** The stories that are planned for an event, as they may be handed out before an audience. */
    record Handout(EventId event, Audience audience) implements StoryOrder {

        @Override
        public StoryPaper paper() {
            return StoryPaper.HANDOUT;
        }
    }

    /** The stories that are planned to be read aloud at an event, before an audience. */
    record ReadingScript(EventId event, Audience audience) implements StoryOrder {

        @Override
        public StoryPaper paper() {
            return StoryPaper.READING_SCRIPT;
        }
    }

    /** The text of a story in a language, for its narrator alone. */
    record ReadBackSheet(StoryId story, Language language) implements StoryOrder {

        @Override
        public StoryPaper paper() {
            return StoryPaper.READ_BACK_SHEET;
        }
    }

    /** A blank form for one wording of the notice. */
    record ConsentForm(NoticeVersion notice) implements StoryOrder {

        @Override
        public StoryPaper paper() {
            return StoryPaper.CONSENT_FORM;
        }
    }

    /** What a narrator takes home. */
    record Receipt(StoryId story) implements StoryOrder {

        @Override
        public StoryPaper paper() {
            return StoryPaper.CONSENT_RECEIPT;
        }
    }

    /** The copies of one story. */
    record Recall(StoryId story) implements StoryOrder {

        @Override
        public StoryPaper paper() {
            return StoryPaper.RECALL_LIST;
        }
    }
}
