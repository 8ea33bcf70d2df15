package org.amanat.ui.printing;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.ToldNotice;
import org.amanat.model.problem.Problem;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** What is left out and why, what to look at before printing, or why it cannot be printed at all. */
final class NoticePane extends VBox {

    private final UiTexts texts;

    NoticePane(PreviewModel preview, UiTexts texts) {
        this.texts = texts;
        setId("print-notices");
        getStyleClass().add("print-notices");
        preview.stateProperty().subscribe(this::show);
    }

    private void show(Preview preview) {
        switch (preview) {
            case Preview.Finished finished -> tell(finished.notices());
            case Preview.Refused refused -> tell(refused.notices());
            case Preview.Failed(Problem problem) ->
                getChildren()
                        .setAll(box(
                                "banner-stop",
                                problem.sentence(texts.texts()),
                                List.of(problem.nextStep(texts.texts()))));
            case Preview.Nothing() -> getChildren().clear();
            case Preview.Stopped() -> getChildren().clear();
            case Preview.Making() -> {
                // what stands here stays until it is known better, so that nothing jumps
            }
        }
    }

    private void tell(List<PrintNotice> notices) {
        getChildren().clear();
        tell("banner-stop", texts.get("printing.refused"), notices, PrintNotice::refuses);
        tell("banner-stop", texts.get("printing.left-out"), notices, PrintNotice::leavesOut);
        tell("banner-check", texts.get("printing.before-printing"), notices, PrintingModel::isDoubtful);
    }

    private void tell(String tone, String heading, List<PrintNotice> notices, Predicate<PrintNotice> which) {
        var told = ToldNotice.of(notices.stream().filter(which).toList(), texts.texts());
        if (!told.isEmpty()) {
            // What is read aloud is whole: it needs no second button.
            var box = box(tone, heading, told.stream().map(ToldNotice::whole).toList());
            box.getChildren().setAll(box.getChildren().getFirst());
            told.forEach(notice -> box.getChildren().addAll(lines(notice)));
            getChildren().add(box);
        }
    }

    /** The sentence, and where it names only a few, a button that lets it name all. */
    private List<Node> lines(ToldNotice told) {
        var sentence = Words.quiet(told.sentence());
        if (!told.isShortened()) {
            return List.of(sentence);
        }
        var more = Buttons.quiet(texts.get("printing.notice.all"), () -> {});
        more.getStyleClass().add("print-notice-more");
        more.setOnAction(_ -> {
            boolean whole = sentence.getText().equals(told.whole());
            sentence.setText(whole ? told.sentence() : told.whole());
            more.setText(texts.get(whole ? "printing.notice.all" : "printing.notice.fewer"));
        });
        return List.of(sentence, more);
    }

    /** A heading and what belongs to it, in the tone of a style class. */
    static VBox box(String tone, String heading, List<String> sentences) {
        var box = new VBox(Words.strong(heading));
        sentences.forEach(sentence -> box.getChildren().add(Words.quiet(sentence)));
        box.getStyleClass().addAll("banner", tone, "print-notice");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(heading + " " + String.join(" ", sentences));
        return box;
    }
}
