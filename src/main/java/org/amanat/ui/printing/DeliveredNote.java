package org.amanat.ui.printing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;

/** Says what left the program just now. Takes no room while there is nothing to say. */
final class DeliveredNote extends HBox {

    private final DeliveryModel delivery;
    private final UiTexts texts;
    private final Consumer<Path> openFolder;
    private final Label words = new Label();

    /** @param openFolder shows a folder in the file manager of the computer */
    DeliveredNote(DeliveryModel delivery, UiTexts texts, Consumer<Path> openFolder) {
        this.delivery = delivery;
        this.texts = texts;
        this.openFolder = openFolder;
        words.setId("print-delivered");
        words.getStyleClass().add("print-delivered");
        words.setMinWidth(0);
        getStyleClass().add("buttons");
        setAlignment(Pos.CENTER_LEFT);
        delivery.deliveredProperty().subscribe(_ -> show());
        delivery.atPrinterProperty().subscribe(_ -> show());
    }

    private void show() {
        getChildren().clear();
        delivery.atPrinterProperty()
                .get()
                .ifPresentOrElse(
                        this::sayToWait,
                        () -> delivery.deliveredProperty().get().ifPresent(this::tell));
    }

    private void sayToWait(DeliveryModel.AtPrinter what) {
        say(
                switch (what) {
                    case FINDING -> texts.get("printing.finding");
                    case SENDING -> texts.get("printing.sending");
                });
    }

    private void tell(Delivered delivered) {
        switch (delivered) {
            case Delivered.Sent(int copies) -> say(Counted.sent(copies, texts));
            case Delivered.Saved(Path file) -> {
                say(texts.get("printing.saved", String.valueOf(file.getFileName())));
                Optional.ofNullable(file.toAbsolutePath().getParent())
                        .ifPresent(folder -> getChildren()
                                .add(Buttons.quiet(
                                        texts.get("printing.open-folder"), () -> openFolder.accept(folder))));
            }
        }
    }

    private void say(String sentence) {
        words.setText(sentence);
        getChildren().setAll(words);
    }
}
