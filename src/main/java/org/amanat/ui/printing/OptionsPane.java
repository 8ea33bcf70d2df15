package org.amanat.ui.printing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.ProgrammePart;
import org.amanat.model.document.TypeSize;
import org.amanat.model.texts.Digits;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** How the document shall be: language, paper, size, digits, and what it includes. */
final class OptionsPane extends VBox {

    private final PrintingModel model;
    private final Segmented<DocumentLanguage> languages;
    private final Segmented<PaperChoice> papers;
    private final Segmented<TypeSize> sizes;
    private final Segmented<Digits> digits;
    private final Map<ProgrammePart, CheckBox> parts = new EnumMap<>(ProgrammePart.class);

    OptionsPane(PrintingModel model, UiTexts texts) {
        this.model = model;
        getStyleClass().add("print-options");
        languages = new Segmented<>(
                        "print-language",
                        texts.get("printing.language"),
                        List.of(DocumentLanguage.values()),
                        value -> texts.get("printing.language." + Texts.kebab(value)))
                .onChoose(value -> change(choices -> choices.with(value)));
        papers = new Segmented<>(
                        "print-paper",
                        texts.get("printing.paper"),
                        List.of(PaperChoice.values()),
                        value -> value.name(texts))
                .onChoose(value -> change(choices -> choices.with(value)));
        sizes = new Segmented<>("print-size", texts.get("printing.size"), List.of(TypeSize.values()), texts::name)
                .onChoose(value -> change(choices -> choices.with(value)));
        digits = new Segmented<>("print-digits", texts.get("printing.digits"), List.of(Digits.values()), texts::name)
                .onChoose(value -> change(choices -> choices.with(value)));
        getChildren()
                .addAll(
                        Words.heading(texts.get("printing.options")),
                        labelled(texts.get("printing.language"), languages),
                        labelled(texts.get("printing.paper"), papers),
                        labelled(texts.get("printing.size"), sizes),
                        labelled(texts.get("printing.digits"), digits),
                        labelled(texts.get("printing.include"), checks(texts)));
        model.choicesProperty().subscribe(chosen -> {
            setDisable(chosen.isEmpty());
            chosen.ifPresent(this::show);
        });
    }

    private VBox checks(UiTexts texts) {
        var box = new VBox();
        box.getStyleClass().add("print-parts");
        for (ProgrammePart part : ProgrammePart.values()) {
            var check = new CheckBox(texts.name(part));
            check.setId("print-part-" + Texts.kebab(part));
            check.setWrapText(true);
            check.setOnAction(_ -> change(choices -> choices.with(part, check.isSelected())));
            parts.put(part, check);
            box.getChildren().add(check);
        }
        return box;
    }

    private void change(UnaryOperator<Choices> change) {
        model.choicesProperty().get().ifPresent(now -> model.choose(change.apply(now)));
    }

    private void show(Choices chosen) {
        languages.show(chosen.language());
        papers.show(chosen.paper());
        sizes.show(chosen.size());
        digits.show(chosen.digits());
        digits.setDisable(!chosen.hasUrdu());
        parts.forEach((part, check) -> check.setSelected(chosen.parts().contains(part)));
    }

    private static VBox labelled(String text, Node node) {
        var label = new Label(text);
        label.getStyleClass().add("field-label");
        label.setLabelFor(node);
        var field = new VBox(label, node);
        field.getStyleClass().add("field");
        return field;
    }
}
