package org.amanat.ui.common.plan;

import org.amanat.model.Language;
import org.amanat.model.LocalizedText;

/** A name that was typed for somebody or something new, in the language in whose letters it is written. */
public final class NewName {

    private NewName() {}

    /** Names in Arabic letters are taken for Urdu, all others for English. */
    public static LocalizedText of(String typed) {
        boolean arabicLetters = typed.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
        return LocalizedText.of(arabicLetters ? Language.URDU : Language.ENGLISH, typed);
    }
}
