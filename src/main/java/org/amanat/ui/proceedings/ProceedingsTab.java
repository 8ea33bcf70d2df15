package org.amanat.ui.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amanat.model.attendance.WhoCame;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.event.EventId;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.EventTab;
import org.amanat.ui.common.Toast;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.plan.Directory;
import org.amanat.ui.common.task.Tasks;

/** What an event leaves behind, a section at a time. */
public final class ProceedingsTab implements EventTab {

    private final UiTexts texts;
    private final ProceedingsModel model;
    private final Directory directory;
    private final List<Section> sections;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final StackPane content = new StackPane();
    private final Label figures = Words.quiet("");
    private final StackPane node;
    private final Toast toast = new Toast();
    private final List<Node> actions;

    /** @param print called with the event whose summary somebody wants on paper */
    public ProceedingsTab(
            OpenWorkspace workspace, Tasks tasks, UiTexts texts, FileChoice files, Consumer<EventId> print) {
        this.texts = texts;
        model = new ProceedingsModel(workspace, tasks, texts);
        directory = new Directory(workspace.people(), tasks, texts);
        sections = List.of(
                new OverviewSection(model, this::open),
                new NoteSection(model),
                new StatementSection(model, directory),
                new DemandSection(model),
                new CommitmentSection(model),
                new PhotographSection(model, files),
                new PressSection(model),
                new CostSection(model),
                new LessonSection(model),
                new WordsSection(model));
        figures.setId("proceedings-figures");
        VBox.setVgrow(content, Priority.ALWAYS);
        var page = new VBox(figures, choice(), content);
        page.getStyleClass().add("proceedings-tab");
        node = new StackPane(page, toast);
        node.setId("proceedings-tab");
        var toPaper = Buttons.main(
                texts.get("ui.proceedings.print"),
                () -> model.shownProperty()
                        .get()
                        .ifPresent(shown -> print.accept(shown.day().event())));
        toPaper.setId("print-summary");
        var toText = Buttons.plain(
                texts.get("ui.proceedings.text"),
                () -> model.shownProperty()
                        .get()
                        .ifPresent(shown -> files.toSave(FileKind.TEXT, texts.get("ui.proceedings.text.name"))
                                .ifPresent(file -> model.saveText(
                                        shown.day().event(),
                                        file,
                                        () -> toast.say(texts.get(
                                                "ui.proceedings.text.saved", String.valueOf(file.getFileName())))))));
        toText.setId("save-text");
        actions = List.of(toText, toPaper);
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::took));
    }

    @Override
    public String name() {
        return "proceedings";
    }

    @Override
    public String titleKey() {
        return "ui.proceedings.tab";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Node> actions() {
        return actions;
    }

    @Override
    public void show(EventId event) {
        model.show(event);
        directory.load();
    }

    @Override
    public void hidden() {
        toast.hide();
    }

    @Override
    public void changed(ChangeSet changes) {
        model.changed(changes);
        if (changes.touched().contains(Aggregate.PEOPLE)) {
            directory.load();
        }
    }

    private FlowPane choice() {
        var group = new ToggleGroup();
        var row = new FlowPane();
        row.getStyleClass().add("segmented");
        row.setRowValignment(VPos.CENTER);
        for (Section section : sections) {
            var button = new ToggleButton(texts.get(section.titleKey()));
            button.setId(section.titleKey().replace("ui.proceedings.", "record-"));
            button.setToggleGroup(group);
            button.selectedProperty().subscribe(chosen -> {
                if (chosen) {
                    content.getChildren().setAll(section.content());
                }
            });
            buttons.add(button);
        }
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        buttons.getFirst().setSelected(true);
        row.getChildren().addAll(buttons);
        return row;
    }

    private void open(String titleKey, Object id) {
        for (int at = 0; at < sections.size(); at++) {
            if (sections.get(at).titleKey().equals(titleKey)) {
                buttons.get(at).setSelected(true);
                sections.get(at).choose(id);
            }
        }
    }

    private void took(ProceedingsModel.Shown shown) {
        var day = shown.day();
        figures.setText(texts.get(
                "ui.proceedings.figures",
                texts.date(shown.plan().event().date()),
                WhoCame.of(shown.guests()).came().size(),
                shown.guests().size(),
                day.statements().size(),
                day.demands().size(),
                day.commitments().size()));
        sections.forEach(section -> section.took(shown));
    }
}
