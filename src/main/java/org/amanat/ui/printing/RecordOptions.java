package org.amanat.ui.printing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.RecordOrder;
import org.amanat.model.document.RecordOrder.CommitmentLedger;
import org.amanat.model.document.RecordOrder.DemandsAndCommitments;
import org.amanat.model.document.RecordOrder.DutyBearerBrief;
import org.amanat.model.document.RecordOrder.ProgressLetter;
import org.amanat.model.document.RecordOrder.Summary;
import org.amanat.model.document.RecordOrder.YearsCompared;
import org.amanat.ui.common.UiTexts;

/** The options of documents about what an event left behind. */
final class RecordOptions {

    private final UiTexts texts;
    private final Consumer<DocumentOrder> changed;

    RecordOptions(UiTexts texts, Consumer<DocumentOrder> changed) {
        this.texts = texts;
        this.changed = changed;
    }

    List<Node> of(RecordOrder order) {
        return switch (order) {
            case Summary summary ->
                List.of(new Labelled(
                        texts.get("printing.include"),
                        new PartOrder(summary.parts(), texts, parts -> changed.accept(new Summary(parts)))));
            case DutyBearerBrief brief -> List.of();
            case ProgressLetter letter ->
                List.of(new DateChoice(
                        "print-dated",
                        texts.get("printing.letters.dated"),
                        letter.dated(),
                        texts,
                        day -> changed.accept(new ProgressLetter(letter.to(), day))));
            case DemandsAndCommitments demands -> List.of();
            case CommitmentLedger ledger -> List.of(allEvents(ledger));
            case YearsCompared years -> List.of();
        };
    }

    private CheckBox allEvents(CommitmentLedger ledger) {
        var check = new CheckBox(texts.get("printing.ledger.all-events"));
        check.setId("print-all-events");
        check.setWrapText(true);
        check.setSelected(ledger.allEvents());
        check.setOnAction(_ -> changed.accept(new CommitmentLedger(check.isSelected())));
        return check;
    }
}
