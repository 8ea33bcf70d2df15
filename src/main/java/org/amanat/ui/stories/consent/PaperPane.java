package org.amanat.ui.stories.consent;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.StoryOrder;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.Printers;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.error.Banner;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Field;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.form.TextEntry;
import org.amanat.ui.common.form.Typed;

/** A paper about consent before it leaves: its pages, in which languages, how many, and the two ways out. */
final class PaperPane extends VBox {

    private static final int MOST = 999;

    private final PaperModel model;
    private final Supplier<StoryOrder> order;
    private final ConsentDesk desk;
    private final Runnable back;
    private final UiTexts texts;
    private final Banner banner;
    private final PagesView pages;
    private final Label notices = Words.small("");
    private final ChoiceEntry<DocumentLanguage> language;
    private final ParsedEntry<Integer> copies;
    private final TextEntry by;
    private final ChoiceEntry<Printers.Printer> printer;
    private final Button save;
    private final Button print;

    /**
     * @param title of what is printed
     * @param order asked each time anew
     * @param own options that only this paper has; may be empty
     * @param back what is shown when it is closed
     */
    PaperPane(
            PaperModel model,
            String title,
            Supplier<StoryOrder> order,
            List<Field<?>> own,
            ConsentDesk desk,
            Runnable back) {
        this.model = model;
        this.back = back;
        this.order = order;
        this.desk = desk;
        this.texts = desk.texts();
        this.banner = new Banner(texts);
        this.pages = new PagesView("paper-pages", texts);
        language = ChoiceEntry.of(
                "paper-language",
                texts.get("printing.language"),
                List.of(DocumentLanguage.values()),
                value -> texts.get("printing.language." + Texts.kebab(value)));
        language.set(DocumentLanguage.BOTH);
        language.onSave(_ -> show());
        copies = new ParsedEntry<>(
                "paper-copies",
                texts.get("printing.copies"),
                typed -> boxed(Typed.number(typed, 1, MOST)),
                number -> Integer.toString(number),
                texts.get("consent.desk.recall.number"));
        copies.set(1);
        by = TextEntry.line("paper-by", texts.get("consent.desk.paper.by"));
        printer = ChoiceEntry.of("paper-printer", texts.get("printing.printer"), List.of(), Printers.Printer::name);
        save = Buttons.plain(texts.get("printing.save"), this::save);
        save.setId("paper-save");
        print = Buttons.main(texts.get("printing.dialog.print"), this::print);
        print.setId("paper-print");
        var form = new Form();
        if (!own.isEmpty()) {
            form.row(own);
        }
        form.row(language, copies).row(by, printer);
        notices.setWrapText(true);
        setId("paper");
        getStyleClass().addAll("sheet", "dialog", "widest-dialog");
        getChildren().addAll(Words.heading(title), form, banner, notices, pages, buttons());
        model.previewProperty().subscribe(this::arrived);
        model.find(this::offer, none -> printer.remark(none.sentence(texts.texts())));
        sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                model.leave();
            }
        });
        show();
    }

    /** Makes the pages anew. */
    void show() {
        model.show(order.get(), chosenLanguage());
    }

    private HBox buttons() {
        var said = Words.quiet("");
        said.textProperty().bind(model.saidProperty());
        said.setId("paper-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Button close = Buttons.plain(texts.get("ui.close"), back);
        close.setId("paper-close");
        close.setCancelButton(true);
        var buttons = new HBox(said, close, save, print);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private void offer(List<Printers.Printer> found) {
        printer.among(found);
        printer.set(found.getFirst());
        allow();
    }

    private void arrived(PaperModel.Preview preview) {
        banner.clear();
        switch (preview) {
            case PaperModel.Preview.Making() -> {
                pages.show(List.of());
                notices.setText(texts.get("consent.desk.paper.making"));
            }
            case PaperModel.Preview.Pages(var drawn, var told) -> {
                pages.show(drawn);
                notices.setText(sentences(told));
            }
            case PaperModel.Preview.Refused(var told) -> notices.setText(sentences(told));
            case PaperModel.Preview.Failed(var problem) -> {
                notices.setText("");
                banner.show(problem);
            }
        }
        notices.setManaged(!notices.getText().isEmpty());
        allow();
    }

    private void allow() {
        boolean ready = model.previewProperty().get() instanceof PaperModel.Preview.Pages;
        save.setDisable(!ready);
        print.setDisable(!ready || printer.control().getValue() == null);
    }

    private String sentences(List<PrintNotice> told) {
        return String.join(
                "\n",
                told.stream().map(notice -> notice.sentence(texts.texts())).toList());
    }

    private void save() {
        desk.files()
                .toSave(FileKind.PDF, texts.get("consent.desk.paper.file"))
                .ifPresent(
                        file -> model.save(order.get(), chosenLanguage(), chosenCopies(), maker(), file, banner::show));
    }

    private void print() {
        read(printer)
                .ifPresent(chosen ->
                        model.print(order.get(), chosenLanguage(), chosenCopies(), maker(), chosen, banner::show));
    }

    private DocumentLanguage chosenLanguage() {
        return read(language).orElse(DocumentLanguage.BOTH);
    }

    private int chosenCopies() {
        return read(copies).orElse(1);
    }

    private String maker() {
        return read(by).filter(name -> !name.isBlank()).orElseGet(() -> texts.get("consent.desk.paper.office"));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static <T> Optional<T> read(Field<T> field) {
        return field.read() instanceof Reading.Value<T>(var value) ? Optional.of(value) : Optional.empty();
    }
}
