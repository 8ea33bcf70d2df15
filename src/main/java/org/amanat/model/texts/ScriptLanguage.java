package org.amanat.model.texts;

import org.amanat.model.Language;

/** In which language something is written, as far as its letters tell. */
public final class ScriptLanguage {

    /** Letters that Sindhi has and Urdu has not. */
    private static final String SINDHI = "ٻڀٺٿٽڄڃڇڊڌڍڏڙڦڪڳڱڻ";

    private ScriptLanguage() {}

    public static Language of(String text) {
        int arabic = 0;
        int letters = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            arabic += Sounds.isArabic(letter) ? 1 : 0;
            letters += Character.isLetter(letter) ? 1 : 0;
        }
        if (2 * arabic < letters || arabic == 0) {
            return Language.ENGLISH;
        }
        return text.chars().anyMatch(c -> SINDHI.indexOf(c) >= 0) ? Language.SINDHI : Language.URDU;
    }
}
