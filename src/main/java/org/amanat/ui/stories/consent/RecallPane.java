package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.ConsentFile;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.CopyMovement;
import org.amanat.model.consent.RecallLine;
import org.amanat.model.story.StoryId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.error.Banner;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Field;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.form.TextEntry;
import org.amanat.ui.common.form.Typed;

/** Every paper that holds a story, with what became of its copies; and what came back today, to be entered. */
final class RecallPane extends VBox {

    private static final double HIGH = 300;
    private static final int MOST = 9999;

    private final WithdrawalModel model;
    private final StoryId story;
    private final UiTexts texts;
    private final Banner banner;
    private final VBox rows = new VBox();

    /**
     * @param said what has just been done, may be empty
     * @param further buttons for what comes next
     */
    RecallPane(
            WithdrawalModel model,
            StoryId story,
            ConsentFile file,
            String said,
            ConsentDesk desk,
            List<Button> further) {
        this.model = model;
        this.story = story;
        this.texts = desk.texts();
        this.banner = new Banner(texts);
        rows.getStyleClass().add("rows");
        rows.setId("recall-rows");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HIGH);
        scroll.getStyleClass().add("record-scroll");
        Button close = Buttons.plain(texts.get("ui.close"), desk.dialogs()::close);
        close.setId("recall-close");
        close.setCancelButton(true);
        var buttons = new HBox();
        buttons.getChildren().addAll(further);
        buttons.getChildren().add(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        setId("recall");
        getStyleClass().addAll("sheet", "dialog", "widest-dialog");
        getChildren().add(Words.heading(texts.get("consent.desk.recall")));
        if (!said.isEmpty()) {
            getChildren().add(Words.strong(said));
        }
        getChildren().addAll(Words.quiet(texts.get("consent.desk.recall.more")), banner, scroll, buttons);
        show(file);
    }

    private void show(ConsentFile file) {
        rows.getChildren()
                .setAll(file.recallList().stream().map(line -> row(line, file)).toList());
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(Words.quiet(texts.get("paper.recall.none")));
        }
        rows.getChildren().getLast().getStyleClass().add("last-row");
    }

    private Node row(RecallLine line, ConsentFile file) {
        var use = file.uses().stream()
                .filter(made -> made.document().equals(line.document()))
                .findFirst()
                .orElseThrow();
        String paper = ConsentTexts.name(use.paper(), texts.texts()) + " · " + texts.date(Copies.day(use, file));
        var pill = new Pill(
                texts.get(line.isSettled() ? "consent.desk.recall.settled" : "consent.desk.recall.open"),
                line.isSettled() ? Pill.Tone.GOOD : Pill.Tone.CHECK);
        var head = Card.apart(new VBox(Words.plain(paper), Words.small(Copies.sentence(line, texts))), pill);
        return new VBox(head, entry(line, file.today()));
    }

    private Node entry(RecallLine line, LocalDate today) {
        String id = "recall-" + line.document();
        var kind = ChoiceEntry.of(
                id + "-kind",
                texts.get("consent.desk.recall.kind"),
                List.of(CopyMovement.Kind.values()),
                value -> ConsentTexts.name(value, texts.texts()));
        kind.set(CopyMovement.Kind.RETURNED);
        var copies = new ParsedEntry<Integer>(
                id + "-copies",
                texts.get("consent.desk.recall.copies"),
                typed -> boxed(Typed.number(typed, 1, MOST)),
                number -> Integer.toString(number),
                texts.get("consent.desk.recall.number"));
        var with = TextEntry.line(id + "-with", texts.get("consent.desk.recall.with"));
        Button write = Buttons.plain(
                texts.get("consent.desk.recall.write"),
                () -> read(copies)
                        .ifPresentOrElse(
                                number -> model.move(
                                        story,
                                        new CopyMovement(
                                                line.document(),
                                                read(kind).orElse(CopyMovement.Kind.RETURNED),
                                                number,
                                                today,
                                                read(with).orElse("")),
                                        this::show,
                                        banner::show),
                                () -> copies.remark(texts.get("consent.desk.recall.number"))));
        write.getStyleClass().add("recall-write");
        return new Form().row(kind, copies, with).add(write);
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static <T> Optional<T> read(Field<T> field) {
        return field.read() instanceof Reading.Value<T>(var value) ? Optional.of(value) : Optional.empty();
    }
}
