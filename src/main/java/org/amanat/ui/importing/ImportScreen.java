package org.amanat.ui.importing;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amanat.model.event.EventId;
import org.amanat.model.importing.ListSubject;
import org.amanat.operations.Imports;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Crumbs;
import org.amanat.ui.common.FileDrop;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.Screen;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.task.Tasks;

/**
 * Takes a list of people or organisations in, step by step: file, columns, rows, people who are known, and what came of
 * it.
 */
public final class ImportScreen implements Screen {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final UiTexts texts;
    private final ImportModel model;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Crumbs> crumbs;
    private final Label title;
    private final HBox steps = new HBox();
    private final StackPane content = new StackPane();
    private final Map<Step, Node> panes = new EnumMap<>(Step.class);
    private final FilePane file;
    private final RowsPane rows;
    private final Button back;
    private final Button leave;
    private final Button main;
    private final VBox node;
    /** The step at which the keyboard was last put where it begins. */
    private Optional<Step> begun = Optional.empty();

    /** @param pasted what lies on the clipboard, if it is text */
    public ImportScreen(
            Imports imports,
            Tasks tasks,
            UiTexts texts,
            Navigator navigator,
            Dialogs dialogs,
            FileChoice files,
            Supplier<Optional<String>> pasted) {
        this.texts = texts;
        this.navigator = navigator;
        model = new ImportModel(imports, tasks, texts, new BuiltOnPane(texts, dialogs)::show);
        title = Words.title(titleOf(ListSubject.PEOPLE));
        crumbs = new ReadOnlyObjectWrapper<>(Crumbs.of(title.getText()));
        file = new FilePane(model, texts, files, pasted);
        rows = new RowsPane(model, texts, files);
        panes.put(Step.FILE, file);
        panes.put(Step.COLUMNS, new ColumnsPane(model, texts));
        panes.put(Step.ROWS, rows);
        panes.put(Step.PEOPLE, new PeoplePane(model, texts));
        panes.put(Step.DONE, new DonePane(model, texts, files));
        back = Buttons.plain(texts.get("ui.import.back"), model::back);
        back.setId("import-back");
        leave = Buttons.plain(texts.get("ui.cancel"), this::leave);
        leave.setId("import-leave");
        main = Buttons.main("", this::main);
        main.setId("import-main");
        var buttons = new HBox(back, leave, main);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        steps.getStyleClass().add("buttons");
        steps.setAlignment(Pos.CENTER_RIGHT);
        content.setAlignment(Pos.TOP_CENTER);
        VBox.setVgrow(content, Priority.ALWAYS);
        node = new VBox(Card.apart(title, steps), content, buttons);
        node.getStyleClass().add("page-body");
        FileDrop.on(node, () -> model.stepProperty().get() == Step.FILE, model::choose);
        node.setOnKeyPressed(pressed -> {
            if (PASTE.match(pressed) && model.stepProperty().get() == Step.FILE) {
                pasted.get().ifPresent(model::paste);
            }
        });
        model.stepProperty().subscribe(this::show);
        model.busyProperty().subscribe(() -> {
            label();
            begin();
        });
        model.loadedProperty().subscribe(this::label);
        model.lines().subscribe(this::label);
    }

    /**
     * Begins for the list of an event, or for the people or the organisations of the file.
     *
     * @param list the file, if it was chosen already
     */
    public ImportScreen at(ListSubject subject, Optional<EventId> event, Optional<Path> list) {
        model.begin(subject, event);
        title.setText(titleOf(subject));
        crumbs.set(Crumbs.of(titleOf(subject)));
        list.ifPresent(model::choose);
        return this;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<Crumbs> crumbs() {
        return crumbs.getReadOnlyProperty();
    }

    @Override
    public void shown() {
        begun = Optional.empty();
        begin();
    }

    @Override
    public void hidden() {
        model.cancel();
    }

    private void show(Step step) {
        content.getChildren().setAll(panes.get(step));
        steps.getChildren().clear();
        for (Step one : Step.values()) {
            Label label = one == step
                    ? Words.strong(texts.get("ui.import.step", one.number(), texts.get(one.titleKey())))
                    : Words.quiet(texts.get("ui.import.step", one.number(), texts.get(one.titleKey())));
            label.setWrapText(false);
            steps.getChildren().add(label);
        }
        label();
        begin();
    }

    /** Each step begins at what is done in it, so that the keyboard is there. */
    private void begin() {
        var step = model.stepProperty().get();
        // Rows can be worked on while those who are known are looked for.
        boolean ready = step == Step.ROWS || !model.busyProperty().get();
        if (ready && !begun.equals(Optional.of(step))) {
            begun = Optional.of(step);
            switch (step) {
                case FILE -> file.begin();
                case ROWS -> rows.begin();
                case COLUMNS, PEOPLE, DONE -> main.requestFocus();
            }
        }
    }

    /** What the buttons say and whether they can be pressed. */
    private void label() {
        Step step = model.stepProperty().get();
        boolean busy = model.busyProperty().get();
        back.setDisable(busy || step == Step.FILE || step == Step.DONE);
        leave.setText(texts.get(busy ? "ui.import.stop" : step == Step.DONE ? "ui.import.again" : "ui.cancel"));
        main.setVisible(step != Step.FILE);
        main.setManaged(step != Step.FILE);
        main.setText(
                switch (step) {
                    case FILE, COLUMNS -> texts.get("ui.import.next");
                    case ROWS, PEOPLE -> model.isReady() ? run(model.coming()) : texts.get("ui.import.next");
                    case DONE -> texts.get("ui.import.close");
                });
        boolean nobody = switch (step) {
            case ROWS, PEOPLE -> model.coming() == 0;
            case COLUMNS -> !model.hasNames();
            case FILE, DONE -> false;
        };
        main.setDisable(busy || nobody);
    }

    private String run(long coming) {
        return switch (model.subject()) {
            case PEOPLE -> coming == 1 ? texts.get("ui.import.run-one") : texts.get("ui.import.run", coming);
            case ORGANISATIONS ->
                coming == 1
                        ? texts.get("ui.import.run-one-organisation")
                        : texts.get("ui.import.run-organisations", coming);
        };
    }

    private String titleOf(ListSubject subject) {
        return switch (subject) {
            case PEOPLE -> texts.get("ui.import.title");
            case ORGANISATIONS -> texts.get("ui.import.title.organisations");
        };
    }

    private void main() {
        switch (model.stepProperty().get()) {
            case FILE -> {}
            case COLUMNS, ROWS, PEOPLE -> {
                if (model.isReady()) {
                    model.run();
                } else {
                    model.next();
                }
            }
            case DONE -> close();
        }
    }

    private void leave() {
        if (model.busyProperty().get()) {
            model.cancel();
        } else if (model.stepProperty().get() == Step.DONE) {
            model.begin(model.subject(), model.event());
        } else {
            close();
        }
    }

    private void close() {
        navigator.open(model.event()
                .<Place>map(event -> new Place.AnEventTab(event, "guests"))
                .orElseGet(() -> new Place.People(Optional.empty())));
    }
}
