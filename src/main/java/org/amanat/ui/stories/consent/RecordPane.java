package org.amanat.ui.stories.consent;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.Refusal;
import org.amanat.model.problem.Problem;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.error.Banner;
import org.amanat.ui.common.form.Form;

/**
 * The paper form, typed in again in its own order: how it was explained, who answers, each scope by itself, how it was
 * signed. Tab goes on; everything is saved as it is typed, and nothing is an answer until it is recorded as one.
 */
final class RecordPane extends VBox {

    private static final double HIGH = 470;

    private final RecordModel model;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final Banner banner;
    private final RecordFields fields;
    private final VBox lacking = new VBox();

    /** Nobody is told off for a field that nobody came to yet; below the form it stands from the beginning. */
    private boolean tried;

    private final Node form;

    RecordPane(RecordModel model, RecordModel.Begun begun, UiTexts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.banner = new Banner(texts);
        this.fields = new RecordFields(model, begun, texts);
        var scopes = new VBox();
        scopes.getStyleClass().add("rows");
        begun.notices().stream()
                .flatMap(notice -> notice.explains().stream())
                .distinct()
                .sorted()
                .map(scope -> new ScopeRow(scope, model, texts).node())
                .forEach(scopes.getChildren()::add);
        form = new Form()
                .heading(texts.get("paper.form.how-explained"))
                .row(fields.explained())
                .row(fields.explainer())
                .row(fields.understood())
                .heading(texts.get("paper.form.who"))
                .row(fields.giver())
                .heading(texts.get("paper.form.scopes"))
                .add(Words.quiet(texts.get("paper.form.rule.until")))
                .row(fields.event())
                .add(scopes)
                .heading(texts.get("paper.form.signatures"))
                .row(fields.signed())
                .row(fields.witness());
        lacking.getStyleClass().add("reasons");
        lacking.setId("record-lacking");
        var body = new VBox(form, lacking);
        body.getStyleClass().add("record-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HIGH);
        scroll.getStyleClass().add("record-scroll");
        setId("record-consent");
        getStyleClass().addAll("sheet", "dialog", "widest-dialog");
        getChildren()
                .addAll(
                        Words.heading(texts.get("consent.desk.record")),
                        Words.quiet(texts.get("consent.desk.record.more")),
                        banner,
                        scroll,
                        buttons());
        model.lackingProperty().subscribe(this::showLacking);
    }

    private HBox buttons() {
        Button drop = Buttons.quiet(texts.get("consent.desk.record.drop"), this::drop);
        drop.setId("record-drop");
        Button later = Buttons.plain(texts.get("consent.desk.record.later"), dialogs::close);
        later.setId("record-later");
        later.setCancelButton(true);
        Button no = Buttons.plain(texts.get("consent.desk.record.refused"), this::refused);
        no.setId("record-refused");
        Button yes = Buttons.main(texts.get("consent.desk.record.given"), this::given);
        yes.setId("record-given");
        var buttons = new HBox(drop, later, no, yes);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private void showLacking(List<Refusal> refusals) {
        lacking.getChildren().clear();
        fields.complain(tried ? refusals : List.of());
        if (!refusals.isEmpty()) {
            lacking.getChildren().add(Words.strong(texts.get("consent.desk.record.lacking")));
            refusals.stream()
                    .map(refusal -> Words.small(refusal.sentence(texts.texts())))
                    .forEach(lacking.getChildren()::add);
        }
    }

    private void given() {
        var refusals = model.lackingProperty().get();
        tried = true;
        showLacking(refusals);
        if (refusals.isEmpty()) {
            give();
        } else {
            var sentences = refusals.stream()
                    .map(refusal -> refusal.sentence(texts.texts()))
                    .toList();
            ask(
                    "consent.desk.record.given.lacking",
                    String.join("\n", sentences),
                    "consent.desk.record.given",
                    this::give);
        }
    }

    private void give() {
        model.give(dialogs::close, this::tell);
    }

    private void refused() {
        ask(
                "consent.desk.record.refused.ask",
                texts.get("consent.desk.record.refused.more"),
                "consent.desk.record.refused",
                () -> model.refuse(dialogs::close, this::tell));
    }

    private void drop() {
        ask(
                "consent.desk.record.drop.ask",
                texts.get("consent.desk.record.drop.more"),
                "consent.desk.record.drop",
                () -> model.drop(dialogs::close, this::tell));
    }

    /** The question takes the place of the form, which comes back if the person thinks better of it. */
    private void ask(String titleKey, String text, String yesKey, Runnable yes) {
        dialogs.show(
                new AskedAgain(texts, texts.get(titleKey), text, texts.get(yesKey), yes, () -> dialogs.show(this)));
    }

    /** The form was in the way of nothing: it comes back with what is wrong. */
    private void tell(Problem problem) {
        dialogs.show(this);
        banner.show(problem);
    }
}
