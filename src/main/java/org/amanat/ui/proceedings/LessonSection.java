package org.amanat.ui.proceedings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.amanat.model.proceedings.Lesson;
import org.amanat.model.proceedings.LessonId;
import org.amanat.model.proceedings.LessonKind;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.TextEntry;
import org.jspecify.annotations.Nullable;

/** What the office wants to keep, change or try next time. */
final class LessonSection implements Section, EntryPane.Editor<Lesson> {

    private final ProceedingsModel model;
    private final EntryPane<Lesson> pane;
    private final ChoiceEntry<LessonKind> kind;
    private final TextEntry text;
    private final Form form = new Form();
    private @Nullable Lesson shown;

    LessonSection(ProceedingsModel model) {
        this.model = model;
        UiTexts texts = model.texts();
        kind = ChoiceEntry.of(
                "lesson-kind", texts.get("ui.proceedings.lesson-kind"), List.of(LessonKind.values()), texts::name);
        text = TextEntry.lines("lesson-text", texts.get("ui.proceedings.lesson"), 4)
                .needed(texts.get("ui.proceedings.lesson-needed"));
        kind.onSave(_ -> save());
        text.onSave(_ -> save());
        form.row(kind).row(text).add(Buttons.quiet(texts.get("ui.proceedings.delete-lesson"), this::delete));
        var add = new AddLine(
                "add-lesson",
                texts.get("ui.proceedings.add-lesson"),
                words -> model.save(event -> {
                    model.workspace()
                            .proceedings()
                            .lessons()
                            .add(new Lesson(LessonId.next(), event, LessonKind.CHANGE, words));
                    return event;
                }));
        pane = new EntryPane<>(
                "lessons",
                add,
                texts.get("ui.proceedings.no-lessons"),
                new EntryPane.Listing<>(
                        Lesson::id,
                        _ -> "",
                        Lesson::text,
                        _ -> "",
                        lesson -> Optional.of(new Pill(texts.name(lesson.kind()), Pill.Tone.PLAIN))),
                this,
                lesson -> model.save(
                        () -> model.workspace().proceedings().lessons().delete(lesson.id())));
    }

    @Override
    public String titleKey() {
        return "ui.proceedings.lessons";
    }

    @Override
    public Node content() {
        return pane;
    }

    @Override
    public void took(ProceedingsModel.Shown loaded) {
        pane.show(loaded.day().lessons());
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public void show(Lesson lesson) {
        shown = lesson;
        kind.set(lesson.kind());
        text.set(lesson.text());
    }

    private void delete() {
        if (shown != null) {
            var id = shown.id();
            model.save(() -> model.workspace().proceedings().lessons().delete(id));
        }
    }

    private void save() {
        if (shown != null) {
            var changed = new Lesson(
                    shown.id(), shown.event(), Entry.value(kind, shown.kind()), Entry.value(text, shown.text()));
            shown = changed;
            model.save(() -> model.workspace().proceedings().lessons().edit(changed));
        }
    }
}
