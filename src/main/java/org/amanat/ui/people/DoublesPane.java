package org.amanat.ui.people;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amanat.model.people.Person;
import org.amanat.model.people.matching.Acquaintances.Pair;
import org.amanat.model.people.matching.Reason;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.LeftToRight;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.plan.Directory;

/** Two who may be one, side by side, with the reasons; field by field what is kept, and what is decided. */
final class DoublesPane {

    private static final double LABELS = 20;
    private static final double SIDE = 40;
    private static final double HIGHEST = 380;

    private final DoublesModel model;
    private final Directory directory;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final VBox body = new VBox();
    private final Card pane;

    DoublesPane(DoublesModel model, Directory directory, UiTexts texts, Dialogs dialogs) {
        this.model = model;
        this.directory = directory;
        this.texts = texts;
        this.dialogs = dialogs;
        body.getStyleClass().add("form");
        pane = Card.titled(texts.get("ui.doubles.title"), body);
        pane.setId("doubles");
        pane.getStyleClass().addAll("dialog", "wide-dialog");
        model.pairProperty().subscribe(this::show);
    }

    /** Looks for pairs and shows the first. */
    void open() {
        model.load(() -> {
            show(model.pairProperty().get());
            dialogs.show(pane);
        });
    }

    private void show(Optional<Pair> pair) {
        pair.ifPresentOrElse(this::show, () -> {
            var close = Buttons.main(texts.get("ui.close"), dialogs::close);
            close.setId("doubles-close");
            body.getChildren().setAll(Words.plain(texts.get("ui.doubles.none")), close);
        });
    }

    private void show(Pair two) {
        var reasons = new VBox();
        two.resemblance().reasons().stream()
                .sorted()
                .forEach(reason -> reasons.getChildren().add(Words.plain(sentence(reason))));
        var scroll = new ScrollPane(fields(two));
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        scroll.getStyleClass().add("sheet-scroll");
        body.getChildren()
                .setAll(
                        Words.quiet(
                                model.left() == 1
                                        ? texts.get("ui.doubles.left.one")
                                        : texts.get("ui.doubles.left.many", model.left())),
                        reasons,
                        scroll,
                        Words.quiet(texts.get("ui.doubles.explained")),
                        buttons());
    }

    private String sentence(Reason reason) {
        return texts.name(reason);
    }

    private GridPane fields(Pair two) {
        var grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(10);
        for (double percent : new double[] {LABELS, SIDE, SIDE}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        int row = 0;
        var one = two.one().person();
        var other = two.other().person();
        grid.addRow(row++, new Label(), name(one), name(other));
        for (var field : model.differences()) {
            var group = new ToggleGroup();
            grid.addRow(
                    row++,
                    Words.quiet(texts.get(field.titleKey())),
                    side(field, one, false, group),
                    side(field, other, true, group));
        }
        grid.addRow(row, Words.quiet(texts.get("ui.people.phone")), phones(one), phones(other));
        return grid;
    }

    private Label name(Person person) {
        return Words.strong(texts.best(person.name()));
    }

    private static Label phones(Person person) {
        return Words.plain(String.join(
                "\n",
                person.phones().stream()
                        .map(phone -> LeftToRight.whole(phone.written()))
                        .toList()));
    }

    private Node side(MergeField field, Person person, boolean ofOther, ToggleGroup group) {
        String value = field.shown(
                person,
                person.organisation().flatMap(directory::organisation).map(known -> texts.best(known.name())),
                texts);
        var choice = new RadioButton(value.isEmpty() ? texts.get("ui.doubles.nothing") : value);
        choice.setId("keep-" + Texts.kebab(field) + (ofOther ? "-other" : "-one"));
        choice.setAccessibleText(texts.get(field.titleKey()) + ": " + choice.getText());
        choice.setWrapText(true);
        choice.setToggleGroup(group);
        choice.setSelected(model.keepsOther(field) == ofOther);
        choice.setOnAction(_ -> model.keep(field, ofOther));
        return choice;
    }

    private HBox buttons() {
        var close = Buttons.quiet(texts.get("ui.close"), dialogs::close);
        close.setId("doubles-close");
        var later = Buttons.plain(texts.get("ui.doubles.later"), model::skip);
        later.setId("doubles-later");
        var apart = Buttons.plain(texts.get("ui.doubles.apart"), model::tellApart);
        apart.setId("doubles-apart");
        var merge = Buttons.main(texts.get("ui.doubles.merge"), model::merge);
        merge.setId("doubles-merge");
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var buttons = new HBox(close, between, later, apart, merge);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }
}
