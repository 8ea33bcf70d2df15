package org.amanat.model.consent;

/**
 * Every reason for which the gate refuses. Each has a sentence and what to do about it in the language files:
 * {@code consent.reason.not-asked} and {@code consent.reason.not-asked.next}.
 */
public enum Reason {
    // the story itself
    ERASED,
    STORY_MISSING,
    CLOCK_SET_BACK,
    // hard stops: nobody may override them, whatever was agreed
    CHILD_NEVER_SHOWN,
    ENDANGERS_EVEN_DISGUISED,
    AUTHORITY_MISSING,
    LAWYER_MUST_CONFIRM,
    COURT_CASE_OPEN,
    SAFETY_UNANSWERED,
    DANGER_UNANSWERED,
    COURT_CASE_UNANSWERED,
    // the consent record in force
    NEVER_ASKED,
    NO_ANSWER_YET,
    RECORDS_CONFLICT,
    CHAIN_BROKEN,
    OLDER_THAN_REPLACED,
    CONSENT_REFUSED,
    CONSENT_WITHDRAWN,
    CONSENT_EXPIRED,
    CONSENT_INVALIDATED,
    CONSENT_UNREADABLE,
    TERMS_CHANGED,
    // how it was given
    NOT_EXPLAINED,
    NOTICE_UNKNOWN,
    EXPLAINED_AFTER_GIVEN,
    NOT_UNDERSTOOD,
    NOT_SAID_BACK,
    NOT_TOLD_NO_HELP_IS_LOST,
    GIVER_MISSING,
    CHILD_CANNOT_GIVE_ALONE,
    CHILD_DOES_NOT_AGREE,
    PARENT_OF_AN_ADULT,
    PROOF_MISSING,
    SIGNATURE_MISSING,
    WITNESS_MISSING,
    BEFORE_CONSENT,
    // the scope
    SCOPE_IS_NO_USE,
    SCOPE_NOT_EXPLAINED,
    NOT_ASKED,
    SCOPE_REFUSED,
    SCOPE_WITHDRAWN,
    SCOPE_ENDED,
    ENDS_BEFORE_EVENT,
    AUDIENCE_TOO_WIDE,
    COUNTED_ONLY,
    NAME_MISSING,
    // the event
    EVENT_MISSING,
    EVENT_OVER,
    THIS_EVENT_ONLY,
    NOT_FOR_OTHER_EVENTS,
    NOT_WILLING_NOW,
    // the text and its release
    TEXT_MISSING,
    TITLE_MISSING,
    SENTENCES_UNCLEAR,
    TRANSLATION_OUTDATED,
    NOT_RELEASED,
    EDITED_SINCE_RELEASE,
    RELEASE_OF_ENDED_CONSENT,
    RELEASE_BEFORE_CONSENT,
    BEFORE_RELEASE,
    RELEASE_WITNESS_MISSING;

    /** Whether it holds for everybody and always: no screen may offer a way past it. */
    public boolean isHardStop() {
        return switch (this) {
            case CHILD_NEVER_SHOWN, ENDANGERS_EVEN_DISGUISED, AUTHORITY_MISSING, LAWYER_MUST_CONFIRM, COURT_CASE_OPEN ->
                true;
            default -> false;
        };
    }
}
