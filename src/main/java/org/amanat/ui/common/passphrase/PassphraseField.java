package org.amanat.ui.common.passphrase;

import javafx.scene.control.PasswordField;
import javafx.scene.control.skin.TextFieldSkin;
import org.amanat.vault.Passphrase;

/** Where a passphrase is typed. It can be shown, cannot be copied out, and is wiped when it leaves the window. */
public final class PassphraseField extends PasswordField {

    private static final String DOT = "•";

    private boolean revealed;

    public PassphraseField(String id, String label) {
        setId(id);
        setAccessibleText(label);
        getStyleClass().add("passphrase");
        setSkin(new Veil(this));
        sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                wipe();
            }
        });
    }

    /** What was typed; whoever asks closes it. */
    public Passphrase take() {
        return Passphrase.copyOf(getCharacters());
    }

    /** Shows the letters instead of dots, or dots again. */
    public void reveal(boolean shown) {
        revealed = shown;
        setSkin(new Veil(this));
    }

    /** Fills a drawn passphrase in. */
    public void put(Passphrase passphrase) {
        wipe();
        passphrase.use(characters -> {
            for (char character : characters) {
                appendText(Character.toString(character));
            }
            return characters.length;
        });
    }

    /** Writes over what was typed, then forgets it. */
    public void wipe() {
        setText(" ".repeat(getLength()));
        clear();
    }

    private static final class Veil extends TextFieldSkin {

        private final PassphraseField field;

        Veil(PassphraseField field) {
            super(field);
            this.field = field;
        }

        /** Called by the constructor of the class above too, when there is no field yet. */
        @Override
        @SuppressWarnings("NullAway") // the field is null while the class above is being constructed
        protected String maskText(String text) {
            var owner = field == null ? (PassphraseField) getSkinnable() : field;
            return owner.revealed ? text : DOT.repeat(text.length());
        }
    }
}
