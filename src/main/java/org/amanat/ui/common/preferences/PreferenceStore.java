package org.amanat.ui.common.preferences;

/** Where preferences are kept. */
public interface PreferenceStore {

    Preferences get();

    /** Keeps them and brings them to the screen at once. */
    void change(Preferences preferences);
}
