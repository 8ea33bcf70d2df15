package org.amanat.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.Notice;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.SettingsCard;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.preferences.Preferences;

/** The wordings of what is explained to narrators: each can be read, and a new one written. */
public final class NoticesCard implements SettingsCard {

    private static final double HIGH = 380;

    private final NoticesModel model;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final VBox rows = new VBox();
    private final Card card;

    public NoticesCard(NoticesModel model, UiTexts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        rows.getStyleClass().add("rows");
        rows.setId("notices");
        Button add = Buttons.plain(
                texts.get("consent.desk.notices.add"),
                () -> dialogs.show(
                        new NewNoticePane(model, model.noticesProperty().get(), texts, dialogs)));
        add.setId("add-notice");
        card = Card.titled(
                texts.get("consent.desk.notices"), Words.quiet(texts.get("consent.desk.notices.more")), rows, add);
        model.noticesProperty().subscribe(this::show);
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void changed(ChangeSet changes) {
        if (changes.touched().contains(Aggregate.STORIES)) {
            model.load();
        }
    }

    private void show(List<Notice> notices) {
        rows.getChildren().setAll(notices.reversed().stream().map(this::row).toList());
        if (!notices.isEmpty()) {
            rows.getChildren().getLast().getStyleClass().add("last-row");
        }
    }

    private Node row(Notice notice) {
        String version = notice.version().value();
        String kept = texts.get(
                "consent.desk.notices.line",
                notice.explains().size(),
                notice.keeping().toTotalMonths() / 12);
        Button read = Buttons.quiet(texts.get("consent.desk.notices.read"), () -> read(notice));
        read.setAccessibleText(texts.get("consent.desk.notices.read.spoken", version));
        return Card.apart(new VBox(Words.plain(version), Words.small(kept)), read);
    }

    private void read(Notice notice) {
        var words = new VBox();
        words.getStyleClass().add("form");
        for (var language : Preferences.LANGUAGES) {
            notice.text().in(language).ifPresent(text -> {
                var label = Words.plain(text);
                label.setNodeOrientation(UiTexts.orientation(language));
                words.getChildren().addAll(Words.strong(texts.name(language)), label);
            });
        }
        words.getChildren().add(Words.strong(texts.get("consent.desk.notices.explains")));
        notice.explains().stream()
                .sorted()
                .map(scope -> Words.quiet(ConsentTexts.name(scope, texts.texts())))
                .forEach(words.getChildren()::add);
        var scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HIGH);
        scroll.getStyleClass().add("record-scroll");
        Button close = Buttons.plain(texts.get("ui.close"), dialogs::close);
        close.setId("notice-close");
        close.setCancelButton(true);
        var pane = Card.titled(
                texts.get("consent.desk.notices.title", notice.version().value()), scroll, new HBox(close));
        pane.getStyleClass().addAll("dialog", "wide-dialog");
        dialogs.show(pane);
    }
}
