package org.amanat.model.consent;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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

    /**
     * A form for one wording of the notice: blank, or filled in with what was written down already.
     *
     * @param scopes that are asked, of those that the notice explains; the others are not on the paper
     * @param filled the story of which is filled in what is written down and still stands
     */
    record ConsentForm(NoticeVersion notice, Set<Scope> scopes, Optional<StoryId> filled) implements StoryOrder {

        public ConsentForm {
            scopes = Set.copyOf(scopes);
        }

        /** Blank, with everything that the notice explains. */
        public static ConsentForm blank(NoticeVersion notice) {
            return new ConsentForm(notice, EnumSet.allOf(Scope.class), Optional.empty());
        }

        @Override
        public StoryPaper paper() {
            return StoryPaper.CONSENT_FORM;
        }
    }

    /** What a narrator may take home and think about before anything is asked. */
    record InformationSheet(NoticeVersion notice) implements StoryOrder {

        @Override
        public StoryPaper paper() {
            return StoryPaper.INFORMATION_SHEET;
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
