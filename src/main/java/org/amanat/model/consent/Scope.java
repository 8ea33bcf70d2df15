package org.amanat.model.consent;

/** What a story may be used for. Each is asked separately, and is <em>no</em> until it is <em>yes</em>. */
public enum Scope {
    TOLD_IN_PERSON,
    READ_ALOUD,
    LISTED_IN_PROGRAMME,
    PRINTED_HANDOUT,
    SUMMARY_REPORT,
    /** Not a use of its own: what was agreed for one event may be done at another, too. */
    OTHER_EVENTS,
    WEBSITE_AND_SOCIAL_MEDIA,
    PRESS,
    PHOTOGRAPH,
    VOICE_OR_VIDEO,
    PARTNERS_AND_FUNDERS,
    TRAINING,
    ARCHIVE,
    /** Counted as one of many: no word, no name, no picture. */
    COUNTED_IN_STATISTICS;

    /** Happens at an event and ends with it. */
    public boolean isAtAnEvent() {
        return switch (this) {
            case TOLD_IN_PERSON, READ_ALOUD, LISTED_IN_PROGRAMME, PRINTED_HANDOUT -> true;
            case SUMMARY_REPORT,
                    OTHER_EVENTS,
                    WEBSITE_AND_SOCIAL_MEDIA,
                    PRESS,
                    PHOTOGRAPH,
                    VOICE_OR_VIDEO,
                    PARTNERS_AND_FUNDERS,
                    TRAINING,
                    ARCHIVE,
                    COUNTED_IN_STATISTICS -> false;
        };
    }

    /**
     * Words of the story are read out or handed out: they must have been released. A narrator who tells in person needs
     * no text, and gets none printed.
     */
    public boolean holdsText() {
        return switch (this) {
            case READ_ALOUD,
                    LISTED_IN_PROGRAMME,
                    PRINTED_HANDOUT,
                    SUMMARY_REPORT,
                    WEBSITE_AND_SOCIAL_MEDIA,
                    PRESS,
                    VOICE_OR_VIDEO,
                    PARTNERS_AND_FUNDERS,
                    TRAINING,
                    ARCHIVE -> true;
            case TOLD_IN_PERSON, OTHER_EVENTS, PHOTOGRAPH, COUNTED_IN_STATISTICS -> false;
        };
    }

    /** Face or voice are there, whatever name is used. A person on the stage is seen. */
    public boolean showsThePerson() {
        return switch (this) {
            case TOLD_IN_PERSON, PHOTOGRAPH, VOICE_OR_VIDEO -> true;
            case READ_ALOUD,
                    LISTED_IN_PROGRAMME,
                    PRINTED_HANDOUT,
                    SUMMARY_REPORT,
                    OTHER_EVENTS,
                    WEBSITE_AND_SOCIAL_MEDIA,
                    PRESS,
                    PARTNERS_AND_FUNDERS,
                    TRAINING,
                    ARCHIVE,
                    COUNTED_IN_STATISTICS -> false;
        };
    }

    /**
     * Before whom it comes on a document of an event, at the least: before those who come to it, or before everybody,
     * since a programme or a summary lies about.
     *
     * @param whoCome to the event
     */
    public Audience before(Audience whoCome) {
        return switch (this) {
            case TOLD_IN_PERSON, READ_ALOUD, PRINTED_HANDOUT -> whoCome;
            case LISTED_IN_PROGRAMME, SUMMARY_REPORT -> Audience.PUBLIC;
            case OTHER_EVENTS,
                    WEBSITE_AND_SOCIAL_MEDIA,
                    PRESS,
                    PHOTOGRAPH,
                    VOICE_OR_VIDEO,
                    PARTNERS_AND_FUNDERS,
                    TRAINING,
                    ARCHIVE,
                    COUNTED_IN_STATISTICS -> Audience.OFFICE;
        };
    }

    /** The most that the use itself has room for, whatever was agreed. */
    public Extent most() {
        return this == LISTED_IN_PROGRAMME ? new Extent.TitleOnly() : new Extent.Whole();
    }
}
