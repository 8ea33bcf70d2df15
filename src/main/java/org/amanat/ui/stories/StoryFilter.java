package org.amanat.ui.stories;

import org.amanat.model.consent.StoryGlance;

/** Which stories of the list are seen: what a safeguarding lead looks for. */
enum StoryFilter {
    ALL,
    BEFORE_AN_EVENT,
    ENDS_SOON,
    NO_CONSENT,
    TAKEN_BACK;

    boolean holds(StoryGlance story) {
        return switch (this) {
            case ALL -> true;
            case BEFORE_AN_EVENT -> story.isToBeReviewedBeforeAnEvent();
            case ENDS_SOON -> story.endsSoon();
            case NO_CONSENT -> story.isWithoutConsent();
            case TAKEN_BACK -> story.takenBack();
        };
    }
}
