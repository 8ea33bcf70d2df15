package org.amanat.ui.proceedings;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.event.ItemId;
import org.amanat.model.proceedings.NoteId;
import org.amanat.model.proceedings.NoteKind;
import org.amanat.model.proceedings.NoteLine;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.TextEntry;
import org.jspecify.annotations.Nullable;

/**
 * Minutes and what working groups found, typed while people speak: Enter keeps a line and begins the next, in the same
 * item and the same group.
 */
final class NoteSection implements Section, EntryPane.Editor<NoteLine> {

    private final ProceedingsModel model;
    private final UiTexts texts;
    private final EntryPane<NoteLine> pane;
    private final ToggleButton groupWork;
    private final TextField group = new TextField();
    private final ChoiceEntry<Optional<ItemId>> typedIn;
    private final LocalizedEntry wording;
    private final TextEntry ownGroup;
    private final ChoiceEntry<Optional<ItemId>> item;
    private final Form form = new Form();
    private @Nullable NoteLine shown;

    NoteSection(ProceedingsModel model) {
        this.model = model;
        this.texts = model.texts();
        var minutes = new ToggleButton(texts.name(NoteKind.MINUTES));
        minutes.setId("note-minutes");
        groupWork = new ToggleButton(texts.name(NoteKind.GROUP_WORK));
        groupWork.setId("note-group-work");
        var kinds = new ToggleGroup();
        kinds.getToggles().addAll(minutes, groupWork);
        minutes.setSelected(true);
        kinds.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                kinds.selectToggle(before);
            }
        });
        group.setId("note-group");
        group.setPromptText(texts.get("ui.proceedings.group"));
        group.setAccessibleText(texts.get("ui.proceedings.group"));
        group.setPrefColumnCount(10);
        group.visibleProperty().bind(groupWork.selectedProperty());
        group.managedProperty().bind(groupWork.selectedProperty());
        typedIn = Entry.item("note-typed-in", texts.get("ui.proceedings.said-in"), new Entry.Holder(model));
        typedIn.set(Optional.empty());
        var line = new AddLine("add-note", texts.get("ui.proceedings.add-note"), this::add);
        var mode = new HBox(minutes, groupWork, group);
        mode.getStyleClass().add("buttons");
        HBox.setHgrow(typedIn.node(), Priority.ALWAYS);
        var adding = new VBox(mode, typedIn.node(), line);
        adding.getStyleClass().add("column");
        wording = Entry.words("note-wording", texts.get("ui.proceedings.line"), 4, texts);
        ownGroup = TextEntry.line("note-own-group", texts.get("ui.proceedings.group"));
        item = Entry.item("note-item", texts.get("ui.proceedings.said-in"), new Entry.Holder(model));
        wording.onSave(_ -> save());
        ownGroup.onSave(_ -> save());
        item.onSave(_ -> save());
        form.row(wording)
                .row(ownGroup, item)
                .add(new HBox(
                        Buttons.quiet(texts.get("ui.proceedings.up"), () -> move(-1)),
                        Buttons.quiet(texts.get("ui.proceedings.down"), () -> move(1)),
                        Buttons.quiet(texts.get("ui.proceedings.delete-line"), this::delete)));
        pane = new EntryPane<>(
                "notes",
                adding,
                texts.get("ui.proceedings.no-notes"),
                new EntryPane.Listing<>(
                        NoteLine::id,
                        _ -> "",
                        note -> texts.best(note.wording()),
                        this::where,
                        note -> note.kind() == NoteKind.GROUP_WORK
                                ? Optional.of(new Pill(
                                        note.group().isEmpty() ? texts.name(note.kind()) : note.group(),
                                        Pill.Tone.PLAIN))
                                : Optional.empty()),
                this,
                note -> model.save(() -> model.workspace().proceedings().notes().delete(note.id())));
    }

    @Override
    public String titleKey() {
        return "ui.proceedings.notes";
    }

    @Override
    public Node content() {
        return pane;
    }

    @Override
    public void took(ProceedingsModel.Shown loaded) {
        Entry.offer(typedIn, loaded.plan());
        Entry.offer(item, loaded.plan());
        pane.show(loaded.day().notes());
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public void show(NoteLine note) {
        shown = note;
        wording.set(note.wording());
        ownGroup.set(note.group());
        item.set(note.item());
    }

    private String where(NoteLine note) {
        return model.shownProperty()
                .get()
                .map(loaded -> loaded.item(note.item(), texts))
                .orElse("");
    }

    private void add(String line) {
        boolean ofGroup = groupWork.isSelected();
        var kind = ofGroup ? NoteKind.GROUP_WORK : NoteKind.MINUTES;
        String name = ofGroup ? group.getText().strip() : "";
        var in = Entry.value(typedIn, Optional.<ItemId>empty());
        model.save(event -> {
            model.workspace()
                    .proceedings()
                    .notes()
                    .add(new NoteLine(NoteId.next(), event, in, kind, name, Entry.typed(line)));
            return event;
        });
    }

    private void move(int by) {
        if (shown != null) {
            var id = shown.id();
            model.shownProperty().get().ifPresent(loaded -> {
                int at =
                        loaded.day().notes().stream().map(NoteLine::id).toList().indexOf(id);
                model.save(() -> model.workspace().proceedings().notes().move(id, at + by));
            });
        }
    }

    private void delete() {
        if (shown != null) {
            var id = shown.id();
            model.save(() -> model.workspace().proceedings().notes().delete(id));
        }
    }

    private void save() {
        var words = wording.read();
        if (words.isEmpty()) {
            wording.in(texts.language()).complain(texts.get("ui.proceedings.line-needed"));
        } else if (shown != null) {
            String name = Entry.value(ownGroup, shown.group());
            var changed =
                    new NoteLine(shown.id(), shown.event(), Entry.value(item, shown.item()), shown.kind(), name, words);
            shown = changed;
            model.save(() -> model.workspace().proceedings().notes().edit(changed));
        }
    }
}
