package org.amanat.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.Scope;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.error.Banner;
import org.amanat.ui.common.form.ChecksEntry;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Field;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.form.TextEntry;
import org.amanat.ui.common.preferences.Preferences;

/** A new wording, which begins with the words of the newest one. */
final class NewNoticePane extends VBox {

    private static final int ROWS = 7;
    private static final int MOST_YEARS = 3;

    private final NoticesModel model;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final Banner banner;
    private final TextEntry version;
    private final LocalizedEntry text;
    private final ChecksEntry<Scope> explains;
    private final ChoiceEntry<Integer> years;

    NewNoticePane(NoticesModel model, List<Notice> before, UiTexts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.banner = new Banner(texts);
        version = TextEntry.line("notice-version", texts.get("consent.desk.notices.version"));
        text = new LocalizedEntry(
                "notice-text", texts.get("consent.desk.notices.text"), Preferences.LANGUAGES, ROWS, texts);
        explains = new ChecksEntry<>(
                        "notice-explains",
                        texts.get("consent.desk.notices.explains"),
                        Arrays.asList(Scope.values()),
                        scope -> ConsentTexts.name(scope, texts.texts()))
                .needed(texts.get("consent.desk.form.scopes.needed"));
        years = ChoiceEntry.of(
                "notice-keeping",
                texts.get("consent.desk.notices.keeping"),
                IntStream.rangeClosed(1, MOST_YEARS).boxed().toList(),
                number -> texts.get("consent.desk.notices.years", number));
        years.set(MOST_YEARS);
        if (!before.isEmpty()) {
            text.set(before.getLast().text());
            explains.set(before.getLast().explains().stream().sorted().toList());
        }
        Button cancel = Buttons.plain(texts.get("ui.cancel"), dialogs::close);
        cancel.setCancelButton(true);
        Button add = Buttons.main(texts.get("consent.desk.notices.do"), this::add);
        add.setId("notice-add");
        var buttons = new HBox(cancel, add);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        setId("new-notice");
        getStyleClass().addAll("sheet", "dialog", "widest-dialog");
        getChildren()
                .addAll(
                        Words.heading(texts.get("consent.desk.notices.add")),
                        Words.quiet(texts.get("consent.desk.notices.add.more")),
                        banner,
                        new Form().row(version, years).row(text).row(explains),
                        buttons);
    }

    private void add() {
        var named = read(version).filter(typed -> !typed.isBlank());
        var scopes = read(explains);
        var words = text.read();
        version.remark(named.isEmpty() ? texts.get("consent.desk.notices.version.needed") : "");
        explains.remark(scopes.isEmpty() ? texts.get("consent.desk.form.scopes.needed") : "");
        text.fields().getFirst().remark(words.isEmpty() ? texts.get("consent.desk.notices.text.needed") : "");
        if (named.isPresent() && scopes.isPresent() && !words.isEmpty()) {
            model.add(named.get(), words, scopes.get(), read(years).orElse(MOST_YEARS), dialogs::close, banner::show);
        }
    }

    private static <T> Optional<T> read(Field<T> field) {
        return field.read() instanceof Reading.Value<T>(var value) ? Optional.of(value) : Optional.empty();
    }
}
