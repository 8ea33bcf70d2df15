package org.amanat.model.consent;

import org.amanat.model.Language;
import org.amanat.model.story.StoryId;

/**
 * Which paper about one story or its consent shall be printed. What may stand on it is asked of the gate each time.
 * What is printed of a whole event is a {@link org.amanat.model.document.DocumentOrder}.
 */
public sealed interface StoryOrder {

    StoryPaper paper();

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
