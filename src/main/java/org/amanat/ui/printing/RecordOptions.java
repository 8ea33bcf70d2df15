package org.amanat.ui.printing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
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
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;

/** The options of documents about what an event left behind. */
final class RecordOptions {

    private final List<Organisation> dutyBearers;
    private final UiTexts texts;
    private final Consumer<DocumentOrder> changed;

    RecordOptions(List<Organisation> dutyBearers, UiTexts texts, Consumer<DocumentOrder> changed) {
        this.dutyBearers = dutyBearers;
        this.texts = texts;
        this.changed = changed;
    }

    List<Node> of(RecordOrder order) {
        return switch (order) {
            case Summary summary ->
                List.of(new Labelled(
                        texts.get("printing.include"),
                        new PartOrder(summary.parts(), texts, parts -> changed.accept(new Summary(parts)))));
            case DutyBearerBrief brief -> List.of(to(brief.to(), one -> changed.accept(new DutyBearerBrief(one))));
            case ProgressLetter letter -> progressLetter(new Edited<>(letter, changed));
            case DemandsAndCommitments demands -> List.of();
            case CommitmentLedger ledger -> List.of(allEvents(ledger));
            case YearsCompared years -> List.of();
        };
    }

    private List<Node> progressLetter(Edited<ProgressLetter> letter) {
        return List.of(
                to(letter.now().to(), one -> letter.change(now -> new ProgressLetter(one, now.dated()))),
                new DateChoice(
                        "print-dated",
                        texts.get("printing.letters.dated"),
                        letter.now().dated(),
                        texts,
                        day -> letter.change(now -> new ProgressLetter(now.to(), day))));
    }

    private Node to(Optional<OrganisationId> chosen, Consumer<Optional<OrganisationId>> changedTo) {
        var names = new LinkedHashMap<Optional<OrganisationId>, String>();
        names.put(Optional.empty(), texts.get("printing.to-all-duty-bearers"));
        dutyBearers.forEach(one -> names.put(Optional.of(one.id()), texts.best(one.name())));
        var entry = ChoiceEntry.of(
                "print-to",
                texts.get("printing.to-duty-bearer"),
                List.copyOf(names.keySet()),
                choice -> names.getOrDefault(choice, ""));
        entry.set(names.containsKey(chosen) ? chosen : Optional.empty());
        entry.onSave(changedTo);
        return entry.node();
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
