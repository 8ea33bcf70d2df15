package org.amanat.ui.printing;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.TypeSize;
import org.amanat.model.texts.Digits;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** How the document shall be: language, paper, size, digits, and what only its kind can be told. */
final class OptionsPane extends VBox {

    private final PrintingModel model;
    private final Segmented<DocumentLanguage> languages;
    private final VBox paperField = new VBox();
    private final Segmented<TypeSize> sizes;
    private final Segmented<Digits> digits;
    private final VBox ofKind = new VBox();
    private final UiTexts texts;
    private List<PaperChoice> offered = List.of();
    private Segmented<PaperChoice> papers = new Segmented<PaperChoice>("print-paper", "", List.of(), _ -> "");
    private @Nullable DocumentOrder shown;

    OptionsPane(PrintingModel model, UiTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("print-options");
        ofKind.getStyleClass().add("print-options");
        languages = new Segmented<>(
                        "print-language",
                        texts.get("printing.language"),
                        List.of(DocumentLanguage.values()),
                        value -> texts.get("printing.language." + Texts.kebab(value)))
                .onChoose(value -> change(choices -> choices.with(value)));
        sizes = new Segmented<>("print-size", texts.get("printing.size"), List.of(TypeSize.values()), texts::name)
                .onChoose(value -> change(choices -> choices.with(value)));
        digits = new Segmented<>("print-digits", texts.get("printing.digits"), List.of(Digits.values()), texts::name)
                .onChoose(value -> change(choices -> choices.with(value)));
        getChildren()
                .addAll(
                        Words.heading(texts.get("printing.options")),
                        new Labelled(texts.get("printing.language"), languages),
                        paperField,
                        new Labelled(texts.get("printing.size"), sizes),
                        new Labelled(texts.get("printing.digits"), digits),
                        ofKind);
        model.choicesProperty().subscribe(chosen -> {
            setDisable(chosen.isEmpty());
            chosen.ifPresent(this::show);
        });
    }

    private void change(UnaryOperator<Choices> change) {
        model.choicesProperty().get().ifPresent(now -> model.choose(change.apply(now)));
    }

    /** The person changed an option of the kind, so the choices that were touched are shown already. */
    private void change(DocumentOrder order) {
        shown = order;
        change(choices -> choices.with(order));
    }

    private void show(Choices chosen) {
        languages.show(chosen.language());
        sizes.show(chosen.size());
        digits.show(chosen.digits());
        digits.setDisable(!chosen.hasUrdu());
        showPapers(chosen);
        if (!chosen.order().equals(shown)) {
            shown = chosen.order();
            model.plan()
                    .map(plan ->
                            new OwnOptions(plan, model::offers, model.askedFor(chosen.kind()), texts, this::change))
                    .ifPresent(own -> ofKind.getChildren().setAll(own.of(chosen.order())));
        }
    }

    /** Other kinds have other papers; the buttons are made anew where they differ. */
    private void showPapers(Choices chosen) {
        List<PaperChoice> offers = model.papers(chosen.kind());
        if (!offers.equals(offered)) {
            offered = offers;
            papers = new Segmented<>("print-paper", texts.get("printing.paper"), offers, paper -> paper.name(texts))
                    .onChoose(value -> change(choices -> choices.with(value)));
            paperField.getChildren().setAll(new Labelled(texts.get("printing.paper"), papers));
        }
        papers.show(chosen.paper());
    }
}
