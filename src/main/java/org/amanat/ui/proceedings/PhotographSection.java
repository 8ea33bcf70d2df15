package org.amanat.ui.proceedings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.amanat.model.proceedings.Face;
import org.amanat.model.proceedings.FaceConsent;
import org.amanat.model.proceedings.Photograph;
import org.amanat.model.proceedings.PhotographId;
import org.amanat.model.proceedings.PrintablePhotograph.Showing;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.TextEntry;
import org.jspecify.annotations.Nullable;

/** Photographs: what is to be seen, and whether everybody who can be recognised may be shown. */
final class PhotographSection implements Section, EntryPane.Editor<Photograph> {

    private final ProceedingsModel model;
    private final UiTexts texts;
    private final EntryPane<Photograph> pane;
    private final FacesPane picture;
    private final LocalizedEntry caption;
    private final LocalizedEntry alternative;
    private final TextEntry takenBy;
    private final VBox faceRows = new VBox();
    private final Button looked;
    private final Button blur;
    private final Form form = new Form();
    private @Nullable Photograph shown;
    private @Nullable PhotographId pictured;

    PhotographSection(ProceedingsModel model, FileChoice files) {
        this.model = model;
        this.texts = model.texts();
        picture = new FacesPane(texts, this::mark);
        caption = Entry.words("photograph-caption", texts.get("ui.proceedings.caption"), 2, texts);
        alternative = Entry.words("photograph-alternative", texts.get("ui.proceedings.alternative"), 2, texts);
        takenBy = TextEntry.line("photograph-taken-by", texts.get("ui.proceedings.taken-by"));
        caption.onSave(_ -> save());
        alternative.onSave(_ -> save());
        takenBy.onSave(_ -> save());
        looked = Buttons.plain(texts.get("ui.proceedings.looked"), this::look);
        looked.setId("photograph-looked");
        blur = Buttons.plain(texts.get("ui.proceedings.blur"), this::blur);
        blur.setId("photograph-blur");
        var addFace = Buttons.plain(texts.get("ui.proceedings.add-face"), picture::addInTheMiddle);
        addFace.setId("add-face");
        var buttons = new FlowPane(8, 8, addFace, looked, blur);
        form.add(picture)
                .add(Words.small(texts.get("ui.proceedings.faces-how")))
                .add(buttons)
                .add(faceRows)
                .row(caption)
                .row(alternative)
                .row(takenBy)
                .add(Buttons.quiet(texts.get("ui.proceedings.delete-photograph"), this::delete));
        var add = Buttons.plain(
                texts.get("ui.proceedings.add-photograph"), () -> add(files.severalToOpen(FileKind.PHOTOGRAPH)));
        add.setId("add-photograph");
        pane = new EntryPane<>(
                "photographs",
                add,
                texts.get("ui.proceedings.no-photographs"),
                new EntryPane.Listing<>(
                        Photograph::id,
                        this::number,
                        photograph -> photograph.caption().isEmpty()
                                ? texts.get("ui.proceedings.no-caption")
                                : texts.best(photograph.caption()),
                        _ -> "",
                        photograph -> showing(photograph).map(this::pill)),
                this,
                photograph -> model.save(() -> model.workspace().photographs().delete(photograph.id())));
    }

    @Override
    public String titleKey() {
        return "ui.proceedings.photographs";
    }

    @Override
    public Node content() {
        return pane;
    }

    @Override
    public void took(ProceedingsModel.Shown loaded) {
        pane.show(loaded.day().photographs());
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public void show(Photograph photograph) {
        shown = photograph;
        caption.set(photograph.caption());
        alternative.set(photograph.alternative());
        takenBy.set(photograph.takenBy());
        picture.show(photograph.faces());
        looked.setDisable(photograph.looked());
        var how = showing(photograph);
        blur.setDisable(how.filter(Showing.FACES_WITHOUT_CONSENT::equals).isEmpty());
        faceRows.getChildren().setAll(rows(photograph));
        if (!photograph.id().equals(pictured)) {
            pictured = photograph.id();
            model.ask(workspace -> workspace.photographs().picture(photograph.id()), taken -> {
                if (photograph.id().equals(pictured)) {
                    picture.picture(taken, texts.best(photograph.alternative()));
                }
            });
        }
    }

    private List<Node> rows(Photograph photograph) {
        var rows = new ArrayList<Node>();
        for (int number = 0; number < photograph.faces().size(); number++) {
            int at = number;
            var face = photograph.faces().get(number);
            var consent = ChoiceEntry.of(
                    "face-" + number,
                    texts.get("ui.proceedings.face-number", number + 1),
                    List.of(FaceConsent.values()),
                    texts::name);
            consent.set(face.consent());
            consent.onSave(answer -> {
                var faces = new ArrayList<>(photograph.faces());
                faces.set(at, face.with(answer));
                mark(faces);
            });
            rows.add(consent.node());
        }
        return rows;
    }

    private void add(List<Path> files) {
        if (!files.isEmpty()) {
            model.save(event -> {
                model.workspace().photographs().addAll(event, files);
                return event;
            });
        }
    }

    private Optional<Showing> showing(Photograph photograph) {
        return model.shownProperty().get().map(loaded -> loaded.day().showing(photograph));
    }

    private Pill pill(Showing showing) {
        return new Pill(
                texts.name(showing),
                switch (showing) {
                    case AS_TAKEN, BLURRED -> Pill.Tone.GOOD;
                    case NOT_LOOKED, NOT_DESCRIBED -> Pill.Tone.CHECK;
                    case FACES_WITHOUT_CONSENT -> Pill.Tone.STOP;
                });
    }

    private String number(Photograph photograph) {
        return model.shownProperty()
                .get()
                .map(loaded -> texts.get(
                        "ui.proceedings.number", loaded.day().photographs().indexOf(photograph) + 1))
                .orElse("");
    }

    private void mark(List<Face> faces) {
        if (shown != null) {
            edit(shown.with(faces));
        }
    }

    private void look() {
        if (shown != null) {
            edit(shown.lookedAt());
        }
    }

    private void blur() {
        if (shown != null) {
            var id = shown.id();
            model.save(() -> model.workspace().photographs().blur(id));
        }
    }

    private void delete() {
        if (shown != null) {
            var id = shown.id();
            model.save(() -> model.workspace().photographs().delete(id));
        }
    }

    private void save() {
        if (shown != null) {
            edit(new Photograph(
                    shown.id(),
                    shown.event(),
                    caption.read(),
                    alternative.read(),
                    Entry.value(takenBy, shown.takenBy()),
                    shown.width(),
                    shown.height(),
                    shown.looked(),
                    shown.faces()));
        }
    }

    private void edit(Photograph changed) {
        shown = changed;
        model.save(() -> model.workspace().photographs().edit(changed));
    }
}
