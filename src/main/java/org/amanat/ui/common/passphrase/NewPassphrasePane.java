package org.amanat.ui.common.passphrase;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.vault.Passphrase;

/**
 * A new passphrase: typed twice, with its strength, and six drawn words for who wants them. Says plainly that there is
 * no way round a lost one.
 */
public final class NewPassphrasePane extends VBox {

    private final NewPassphraseModel model = new NewPassphraseModel();
    private final PassphraseField first;
    private final PassphraseField again;
    private final CheckBox show;

    /** For the file, to which there is no other way. */
    public NewPassphrasePane(UiTexts texts) {
        this(texts, texts.get("ui.passphrase.lost"), texts.get("ui.passphrase.lost.more"));
    }

    /**
     * @param lost what there is to do when it is lost
     * @param more said quietly after it
     */
    public NewPassphrasePane(UiTexts texts, String lost, String more) {
        getStyleClass().add("form");
        first = new PassphraseField("passphrase-new", texts.get("ui.passphrase.new"));
        again = new PassphraseField("passphrase-again", texts.get("ui.passphrase.again"));
        show = new CheckBox(texts.get("ui.passphrase.show"));
        show.setId("passphrase-show");
        show.selectedProperty().subscribe(shown -> {
            first.reveal(shown);
            again.reveal(shown);
        });
        var draw = Buttons.quiet(texts.get("ui.passphrase.draw"), this::draw);
        draw.setId("passphrase-draw");
        var strength = new StrengthBar(texts);
        model.strengthProperty().subscribe(strength::show);
        first.textProperty().subscribe(_ -> typed());
        again.textProperty().subscribe(_ -> typed());
        getChildren()
                .addAll(
                        field(texts.get("ui.passphrase.new"), first, strength),
                        field(texts.get("ui.passphrase.again"), again, different(texts)),
                        Card.apart(show, draw),
                        lost(lost, more));
    }

    /** Whether it is strong enough and was typed twice. */
    public ReadOnlyBooleanProperty readyProperty() {
        return model.readyProperty();
    }

    /** What was chosen; whoever asks closes it. */
    public Passphrase take() {
        return first.take();
    }

    /** Forgets what was typed. */
    public void wipe() {
        first.wipe();
        again.wipe();
    }

    private void typed() {
        try (var one = first.take();
                var two = again.take()) {
            model.typed(one, two);
        }
    }

    /** Shows six words in the first field; typing them once more is the first step to knowing them by heart. */
    private void draw() {
        try (var drawn = model.draw()) {
            first.put(drawn);
        }
        again.wipe();
        show.setSelected(true);
        again.requestFocus();
    }

    private Label different(UiTexts texts) {
        var different = new Label(texts.get("ui.passphrase.different"));
        different.getStyleClass().add("field-complaint");
        different.visibleProperty().bind(model.differentProperty());
        different.managedProperty().bind(model.differentProperty());
        return different;
    }

    private static VBox lost(String sentence, String more) {
        var lost = new VBox(Words.strong(sentence), Words.plain(more));
        lost.getStyleClass().addAll("banner", "banner-check");
        return lost;
    }

    private static VBox field(String labelText, PassphraseField field, Node under) {
        var label = new Label(labelText);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        var node = new VBox(label, field, under);
        node.getStyleClass().add("field");
        return node;
    }
}
