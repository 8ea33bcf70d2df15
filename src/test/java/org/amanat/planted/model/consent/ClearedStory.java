package org.amanat.planted.model.consent;

/** As in the house. */
public final class ClearedStory {

    ClearedStory() {}
}
