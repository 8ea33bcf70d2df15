package org.amanat.ui.events;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.archive.Damage;
import org.amanat.model.archive.DossierReport;
import org.amanat.model.archive.DossierReport.Outcome;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.error.Banner;
import org.amanat.ui.common.passphrase.PassphraseField;

/** Takes an event in from a file: an event file, or a dossier, for which a passphrase may be asked. */
public final class EventImport {

    private static final String DOSSIER = "." + FileKind.DOSSIER.extension();

    private final EventFileModel model;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final FileChoice files;
    private final Consumer<EventId> open;

    /** @param open shows the event that came in */
    public EventImport(EventFileModel model, UiTexts texts, Dialogs dialogs, FileChoice files, Consumer<EventId> open) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.files = files;
        this.open = open;
    }

    /** Lets a file be chosen, and takes it in. */
    public void begin() {
        files.toOpen(FileKind.EVENT).ifPresent(this::bringIn);
    }

    private void bringIn(Path file) {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(DOSSIER)) {
            model.readDossier(file, Optional.empty(), this::report, problem -> refused(file, problem));
        } else {
            model.bringIn(file, open);
        }
    }

    private void refused(Path file, Problem problem) {
        if (problem.code() == ProblemCode.DOSSIER_LOCKED) {
            askPassphrase(file);
        } else {
            model.tell(problem);
        }
    }

    private void askPassphrase(Path file) {
        var field = new PassphraseField("dossier-passphrase", texts.get("archive.read.passphrase"));
        var label = new Label(texts.get("archive.read.passphrase"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        var labelled = new VBox(label, field);
        labelled.getStyleClass().add("field");
        var banner = new Banner(texts);
        Button cancel = Buttons.plain(texts.get("ui.cancel"), dialogs::close);
        cancel.setCancelButton(true);
        Button read = Buttons.main(texts.get("archive.read"), () -> {
            banner.clear();
            model.readDossier(file, Optional.of(field.take()), this::report, problem -> {
                banner.show(problem);
                field.wipe();
                field.requestFocus();
            });
        });
        read.setId("dossier-read");
        read.setDefaultButton(true);
        read.disableProperty().bind(field.textProperty().isEmpty());
        show(
                Card.titled(
                        texts.get("archive.read.title"),
                        banner,
                        Words.plain(texts.get("archive.read.locked", String.valueOf(file.getFileName()))),
                        labelled),
                List.of(cancel, read));
    }

    private void report(DossierReport report) {
        dialogs.close();
        if (report.isWhole() && report.outcome() == Outcome.READ) {
            report.event().ifPresent(open);
            return;
        }
        var card = Card.titled(
                texts.best(report.title()),
                Words.strong(texts.get(
                        report.outcome() == Outcome.READ ? "archive.read.done" : "archive.read.here-already")));
        if (!report.isWhole()) {
            card.getChildren().add(damage(report));
            card.getChildren().add(Words.plain(texts.get("archive.damaged", report.files())));
        }
        Button close = Buttons.main(texts.get("archive.read.open"), () -> {
            dialogs.close();
            report.event().ifPresent(open);
        });
        close.setId("dossier-open");
        close.setDefaultButton(true);
        show(card, List.of(close));
    }

    private Node damage(DossierReport report) {
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        for (Damage damage : report.damage()) {
            var words = Words.plain(texts.get("archive.damage." + Texts.kebab(damage.kind()), damage.file()));
            words.setMaxWidth(Double.MAX_VALUE);
            rows.getChildren().add(words);
        }
        rows.getChildren().getLast().getStyleClass().add("last-row");
        return rows;
    }

    private void show(Card card, List<Button> buttons) {
        var line = new HBox();
        line.getChildren().addAll(buttons);
        line.setAlignment(Pos.CENTER_RIGHT);
        line.getStyleClass().add("buttons");
        card.getChildren().add(line);
        card.getStyleClass().addAll("dialog", "wide-dialog");
        dialogs.show(card);
    }
}
