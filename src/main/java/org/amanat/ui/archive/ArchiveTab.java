package org.amanat.ui.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amanat.model.archive.DossierForm;
import org.amanat.model.archive.MadeDossier;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.event.EventId;
import org.amanat.model.texts.Texts;
import org.amanat.operations.Archive.Shelf;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.Columns;
import org.amanat.ui.common.EventTab;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.Toast;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.dialog.Question;
import org.amanat.ui.common.error.Banner;
import org.amanat.ui.common.task.Tasks;
import org.amanat.vault.Passphrase;

/** The archive of an event: what is missing, closing, additions, and the dossiers that were written. */
public final class ArchiveTab implements EventTab {

    /** Names the tab. */
    public static final String NAME = "archive";

    private final UiTexts texts;
    private final Dialogs dialogs;
    private final FileChoice files;
    private final ArchiveModel model;
    private final ClosingCard closing;
    private final AdditionsCard additions;
    private final DossiersCard dossiers;
    private final Banner banner;
    private final VBox closingPlace = new VBox();
    private final Toast toast = new Toast();
    private final StackPane node;

    public ArchiveTab(OpenWorkspace workspace, Tasks tasks, UiTexts texts, Dialogs dialogs, FileChoice files) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.files = files;
        model = new ArchiveModel(workspace, tasks, texts);
        closing = new ClosingCard(texts, this::close);
        additions = new AdditionsCard(texts, words -> model.add(words, this::added));
        dossiers = new DossiersCard(texts, this::writePublic, this::writeFull, model.writingProperty());
        banner = new Banner(texts);
        var page = new ScrollPane(
                new Columns().main(banner, closingPlace, additions.node()).side(dossiers.node()));
        page.setFitToWidth(true);
        page.getStyleClass().addAll("page", "tab-page");
        node = new StackPane(page, toast);
        node.setId("archive-tab");
        model.shelfProperty().subscribe(shelf -> shelf.ifPresent(this::show));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return "archive.tab";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(EventId shown) {
        banner.clear();
        additions.of(shown);
        model.show(shown);
    }

    @Override
    public void hidden() {
        toast.hide();
    }

    @Override
    public void changed(ChangeSet changes) {
        model.changed(changes);
    }

    private void show(Shelf shelf) {
        closingPlace.getChildren().setAll(closing.of(shelf));
        additions.show(shelf);
        dossiers.show(shelf);
    }

    private void close() {
        dialogs.confirm(
                new Question(
                        texts.get("archive.close.title"),
                        texts.get("archive.close.text"),
                        texts.get("archive.close"),
                        false),
                () -> model.close(() -> toast.say(texts.get("archive.closed.done"))));
    }

    private void added() {
        additions.added();
        toast.say(texts.get("archive.added"));
    }

    private void writePublic() {
        place(DossierForm.PUBLIC).ifPresent(file -> model.writePublic(file, made -> written(made, file)));
    }

    private void writeFull() {
        new FullDossierPane(texts, dialogs)
                .ask(passphrase -> place(DossierForm.FULL)
                        .ifPresentOrElse(file -> writeFull(passphrase, file), passphrase::close));
    }

    private void writeFull(Passphrase passphrase, Path file) {
        model.writeFull(passphrase, file, made -> written(made, file), banner::show);
    }

    /** The name tells which event by its day, and nobody's name. */
    private Optional<Path> place(DossierForm form) {
        return model.shelfProperty()
                .get()
                .flatMap(shelf ->
                        files.toSave(FileKind.DOSSIER, "amanat-" + shelf.event().date() + "-" + Texts.kebab(form)));
    }

    private void written(MadeDossier made, Path file) {
        String name = String.valueOf(file.getFileName());
        boolean full = made.entry().form() == DossierForm.FULL;
        List<String> more = new ArrayList<>(List.of(texts.get(
                full ? "archive.written.full" : "archive.written.public",
                made.entry().files())));
        made.missing()
                .forEach(paper -> more.add(texts.get(
                        "archive.missing-paper",
                        texts.name(paper.kind()),
                        texts.name(paper.language()),
                        paper.why().sentence(texts.texts()))));
        banner.show(
                texts.get("archive.written", name),
                String.join("\n", more),
                made.missing().isEmpty() ? Pill.Tone.GOOD : Pill.Tone.CHECK);
    }
}
