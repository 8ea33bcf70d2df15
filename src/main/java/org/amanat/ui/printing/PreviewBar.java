package org.amanat.ui.printing;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Under the pages: which is seen, on and back, pages or sheets, and the zoom. */
final class PreviewBar extends HBox {

    /** Room for both choices in one row; unless told, a wrapping row asks for 400 and pushes the pages out of sight. */
    private static final double SIDES_WIDTH = 150;

    /** What the preview shows. */
    private enum Side {
        PAGES,
        SHEETS
    }

    private final UiTexts texts;
    private final PageNames names;
    private final Label where = Words.small("");
    private final Button percent = new Button();

    PreviewBar(PrintingModel model, DeskView desk, PageNames names, UiTexts texts) {
        this.texts = texts;
        this.names = names;
        var zoom = model.preview().pages().zoomProperty();
        var before = icon("print-before", Feather.CHEVRON_UP, "printing.row.before", () -> desk.turn(-1));
        var after = icon("print-after", Feather.CHEVRON_DOWN, "printing.row.after", () -> desk.turn(1));
        var smaller = icon(
                "print-smaller",
                Feather.MINUS,
                "printing.zoom.smaller",
                () -> zoom.set(Zoom.smaller(desk.scaleProperty().get())));
        var larger = icon(
                "print-larger",
                Feather.PLUS,
                "printing.zoom.larger",
                () -> zoom.set(Zoom.larger(desk.scaleProperty().get())));
        var fit = icon("print-fit", Feather.MAXIMIZE, "printing.zoom.fit", () -> zoom.set(Zoom.FIT));
        percent.setId("print-percent");
        percent.getStyleClass().addAll(Styles.FLAT, "print-percent");
        percent.setTooltip(new Tooltip(texts.get("printing.zoom.actual")));
        percent.setOnAction(_ -> zoom.set(Zoom.ACTUAL));
        where.setId("print-where");
        where.setMinWidth(USE_PREF_SIZE);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getStyleClass().add("print-bar");
        setAlignment(Pos.CENTER);
        getChildren().addAll(before, after, where, between, sides(model), smaller, percent, larger, fit);
        desk.scaleProperty().subscribe(scale -> show(Zoom.percent(scale.doubleValue())));
        desk.currentProperty().subscribe(this::show);
        disableProperty().bind(model.preview().pages().leavesProperty().map(leaves -> leaves.isEmpty()));
    }

    private void show(int zoomed) {
        percent.setText(texts.get("printing.zoom.percent", zoomed));
        percent.setAccessibleText(percent.getText() + ". " + texts.get("printing.zoom.actual"));
    }

    private void show(List<Integer> pages) {
        where.setText(pages.isEmpty() ? "" : names.of(pages));
    }

    private Segmented<Side> sides(PrintingModel model) {
        var sides = new Segmented<>(
                "print-side",
                texts.get("printing.preview"),
                List.of(Side.values()),
                side -> texts.get(side == Side.PAGES ? "printing.view.pages" : "printing.view.sheets"));
        sides.setAlignment(Pos.CENTER_LEFT);
        sides.setPrefWrapLength(SIDES_WIDTH);
        sides.setMinWidth(USE_PREF_SIZE);
        sides.onChoose(side -> model.asSheetsProperty().set(side == Side.SHEETS));
        model.asSheetsProperty().subscribe(sheets -> sides.show(sheets ? Side.SHEETS : Side.PAGES));
        sides.disableProperty()
                .bind(model.choicesProperty()
                        .map(choices ->
                                choices.isEmpty() || !choices.get().paper().isBooklet()));
        return sides;
    }

    private Button icon(String id, Feather picture, String key, Runnable action) {
        var button = new Button("", new FontIcon(picture));
        button.setId(id);
        button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setAccessibleText(texts.get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
