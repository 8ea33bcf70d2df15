package org.amanat.model.consent;

/** How well the narrator understood what was explained. */
public enum Understanding {
    MOTHER_TONGUE,
    UNDERSTOOD,
    PARTLY,
    NOT;

    /** Half understood is not agreed. */
    public boolean isEnough() {
        return this == MOTHER_TONGUE || this == UNDERSTOOD;
    }
}
