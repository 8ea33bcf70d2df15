package org.amanat.ui.unlock;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Wordmark;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.error.Banner;

/** The window while no file is open: at one side what this is, at the other one of three panes. */
public final class Gate {

    private static final double WORDMARK = 30;

    private final HBox root;
    private final StackPane place = new StackPane();
    private final UnlockModel model;
    private final UiTexts texts;
    private final FileChoice files;
    private final Banner banner;

    public Gate(UnlockModel model, UiTexts texts, FileChoice files) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        this.banner = new Banner(texts);
        model.problemProperty().subscribe(problem -> problem.ifPresentOrElse(banner::show, banner::clear));
        place.setAlignment(Pos.TOP_CENTER);
        var column = new VBox(banner, place);
        column.getStyleClass().add("gate-column");
        column.setMaxWidth(Region.USE_PREF_SIZE);
        var middle = new StackPane(column);
        middle.getStyleClass().add("gate-middle");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("page");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        root = new HBox(side(), scroll);
        root.getStyleClass().add("gate");
        model.load();
    }

    public HBox root() {
        return root;
    }

    /** Where problems of background work are told. */
    public Banner banner() {
        return banner;
    }

    /** Where the person begins: files that were open lately, or creating one. */
    public void choose() {
        place.getChildren().setAll(new ChoosePane(this, model, texts));
    }

    /** Asks for the passphrase of a file. */
    public void unlock(Path file) {
        var pane = new UnlockPane(file, this, model, texts);
        put(pane, pane.firstField());
    }

    void create() {
        var pane = new CreatePane(this, model, texts);
        put(pane, pane.firstField());
    }

    void openOther() {
        files.toOpen(FileKind.WORKSPACE).ifPresent(this::unlock);
    }

    Optional<Path> newFile(String name) {
        return files.toSave(FileKind.WORKSPACE, name);
    }

    private void put(Node pane, Node first) {
        place.getChildren().setAll(pane);
        first.requestFocus();
    }

    private VBox side() {
        var between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        var promise = Words.plain(texts.get("ui.unlock.promise"));
        promise.getStyleClass().setAll("gate-promise");
        promise.setWrapText(true);
        var side = new VBox(new Wordmark(WORDMARK), promise, between);
        side.getStyleClass().addAll("sidebar", "gate-side");
        return side;
    }
}
