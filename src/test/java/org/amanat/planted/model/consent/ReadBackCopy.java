package org.amanat.planted.model.consent;

/** Anybody can make one. */
public final class ReadBackCopy {

    public ReadBackCopy() {}
}
