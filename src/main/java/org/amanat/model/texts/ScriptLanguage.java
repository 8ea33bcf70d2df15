package org.amanat.model.texts;

import org.amanat.model.Language;

/** In which language something is written, as far as its letters tell. */
public final class ScriptLanguage {

    /** Letters that Sindhi has and Urdu has not. */
    private static final String SINDHI = "ٻڀٺٿٽڄڃڇڊڌڍڏڙڦڪڳڱڻ";

    private ScriptLanguage() {}

    public static Language of(String text) {
        long arabic = text.codePoints().filter(Sounds::isArabic).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (2 * arabic < letters || arabic == 0) {
            return Language.ENGLISH;
        }
        return text.chars().anyMatch(c -> SINDHI.indexOf(c) >= 0) ? Language.SINDHI : Language.URDU;
    }
}
