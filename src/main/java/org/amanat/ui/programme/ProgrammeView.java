package org.amanat.ui.programme;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amanat.model.Language;
import org.amanat.model.event.ItemKind;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Toast;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.plan.Appearances;
import org.amanat.ui.common.plan.Directory;

/** The timeline on one sheet and the chosen item on another. */
final class ProgrammeView extends StackPane implements TimelineKeys.Actions, ItemInspector.Actions {

    private static final double TIMELINE_PERCENT = 55;

    private final ProgrammeModel model;
    private final Appearances appearances;
    private final Directory directory;
    private final UiTexts texts;
    private final Runnable undo;
    private final TimelinePane timeline;
    private final ScrollPane timelineScroll = new ScrollPane();
    private final ScrollPane inspectorScroll = new ScrollPane();
    private final TimelineDrag drag;
    private final GridPane sheets = new GridPane();
    private final Card empty;
    private final Toast toast = new Toast();
    private List<Language> languages = List.of();
    private Optional<ItemInspector> inspector = Optional.empty();

    /** @param undo takes the last change back */
    ProgrammeView(ProgrammeModel model, Appearances appearances, Directory directory, UiTexts texts, Runnable undo) {
        this.model = model;
        this.appearances = appearances;
        this.directory = directory;
        this.texts = texts;
        this.undo = undo;
        timeline = new TimelinePane(texts, this::listenTo);
        drag = new TimelineDrag(model, timeline, timelineScroll);
        timeline.addEventHandler(KeyEvent.KEY_PRESSED, new TimelineKeys(model, texts.orientation(), this));
        empty = emptyProgramme();
        arrangeSheets();
        getChildren().addAll(sheets, empty, toast);
        model.shownProperty().subscribe(this::show);
    }

    /** Adds an item and goes to its title. */
    void add(ItemKind kind) {
        model.add(kind, this::inspect);
    }

    @Override
    public void inspect() {
        inspector.ifPresent(ItemInspector::focusTitle);
    }

    @Override
    public void leave() {
        model.shown()
                .flatMap(ProgrammeModel.Shown::chosen)
                .flatMap(timeline::block)
                .ifPresent(ItemBlock::requestFocus);
    }

    @Override
    public void move(int places) {
        model.moveChosen(places);
    }

    @Override
    public void remove() {
        model.shown().flatMap(ProgrammeModel.Shown::chosen).ifPresent(item -> {
            leave();
            model.remove(item);
            toast.show(texts.get("ui.programme.removed"), texts.get("ui.programme.undo"), undo);
        });
    }

    @Override
    public void giveUpDrag() {
        drag.cancel();
    }

    /** What was done since makes the offer to undo the removal wrong. */
    void forgetRemoval() {
        toast.hide();
    }

    private void listenTo(ItemBlock block) {
        drag.listenTo(block);
        block.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                inspect();
            }
        });
    }

    private void show(Optional<ProgrammeModel.Shown> now) {
        boolean some = now.filter(shown -> !shown.timeline().rows().isEmpty()).isPresent();
        sheets.setVisible(some);
        empty.setVisible(now.isPresent() && !some);
        now.ifPresent(shown -> {
            languages(shown.timeline().plan().event().languages());
            timeline.show(shown);
            shown.chosenRow().ifPresent(row -> {
                inspector.ifPresent(pane -> pane.show(row, shown.timeline()));
                timeline.block(row.id()).ifPresent(this::bringIntoView);
            });
        });
    }

    /** The inspector has a field for each language of the event, so other languages need another inspector. */
    private void languages(List<Language> wanted) {
        if (!languages.equals(wanted)) {
            languages = wanted;
            var pane = new ItemInspector(model, appearances, directory, wanted, texts, this);
            pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    event.consume();
                    leave();
                }
            });
            inspector = Optional.of(pane);
            inspectorScroll.setContent(pane);
        }
    }

    private void bringIntoView(Node block) {
        timelineScroll.applyCss();
        timelineScroll.layout();
        double hidden =
                timeline.getHeight() - timelineScroll.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        var bounds = block.getBoundsInParent();
        double top = timelineScroll.getVvalue() * hidden;
        double bottom = top + timelineScroll.getViewportBounds().getHeight();
        if (bounds.getMinY() < top) {
            timelineScroll.setVvalue(bounds.getMinY() / hidden);
        } else if (bounds.getMaxY() > bottom) {
            timelineScroll.setVvalue(
                    (bounds.getMaxY() - timelineScroll.getViewportBounds().getHeight()) / hidden);
        }
    }

    private void arrangeSheets() {
        sheets.getStyleClass().add("sheets");
        for (double percent : new double[] {TIMELINE_PERCENT, 100 - TIMELINE_PERCENT}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            sheets.getColumnConstraints().add(column);
        }
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setPercentHeight(100);
        sheets.getRowConstraints().add(row);
        sheets.add(sheet(timelineScroll, timeline), 0, 0);
        sheets.add(sheet(inspectorScroll, new VBox()), 1, 0);
    }

    private static Card sheet(ScrollPane scroll, Node content) {
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var card = new Card(scroll);
        card.getStyleClass().add("scrolling");
        return card;
    }

    private Card emptyProgramme() {
        var first = new KindMenu(texts.get("ui.programme.empty.first"), texts, this::add);
        first.setId("add-first");
        var usual = Buttons.plain(texts.get("ui.programme.empty.usual"), model::addUsualForum);
        usual.setId("add-usual");
        var buttons = new FlowPane(first, usual);
        buttons.getStyleClass().add("flow-buttons");
        buttons.setAlignment(Pos.CENTER);
        var card = new Card(
                Words.heading(texts.get("ui.programme.empty")),
                Words.quiet(texts.get("ui.programme.empty.more")),
                buttons);
        card.getStyleClass().add("empty");
        card.setAlignment(Pos.CENTER);
        return card;
    }
}
