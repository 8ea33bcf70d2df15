package org.amanat.model.consent;

/** Which wording of the notice was explained, such as {@code 2026-05}. */
public record NoticeVersion(String value) {

    @Override
    public String toString() {
        return value;
    }
}
