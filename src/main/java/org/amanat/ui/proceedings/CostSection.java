package org.amanat.ui.proceedings;

import java.util.Currency;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amanat.model.proceedings.Cost;
import org.amanat.model.proceedings.CostId;
import org.amanat.model.texts.Money;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.form.TextEntry;
import org.jspecify.annotations.Nullable;

/** What the event cost, in the currency of the country, with its sum. */
final class CostSection implements Section, EntryPane.Editor<Cost> {

    private final ProceedingsModel model;
    private final UiTexts texts;
    private final EntryPane<Cost> pane;
    private final Label sum = Words.quiet("");
    private final TextEntry what;
    private final ParsedEntry<Long> amount;
    private final TextEntry paidBy;
    private final Form form = new Form();
    private @Nullable Cost shown;

    CostSection(ProceedingsModel model) {
        this.model = model;
        this.texts = model.texts();
        what = TextEntry.line("cost-what", texts.get("ui.proceedings.cost-what"))
                .needed(texts.get("ui.proceedings.cost-needed"));
        amount = new ParsedEntry<>(
                "cost-amount",
                texts.get("ui.proceedings.amount"),
                Money::read,
                Money::written,
                texts.get("ui.proceedings.amount-needed"));
        paidBy = TextEntry.line("cost-paid-by", texts.get("ui.proceedings.paid-by"));
        what.onSave(_ -> save());
        amount.onSave(_ -> save());
        paidBy.onSave(_ -> save());
        form.row(what, amount).row(paidBy).add(Buttons.quiet(texts.get("ui.proceedings.delete-cost"), this::delete));
        sum.setId("costs-sum");
        var add = new AddLine("add-cost", texts.get("ui.proceedings.add-cost"), this::add);
        pane = new EntryPane<>(
                "costs",
                new VBox(8, add, sum),
                texts.get("ui.proceedings.no-costs"),
                new EntryPane.Listing<>(
                        Cost::id,
                        _ -> "",
                        cost -> texts.get("ui.proceedings.cost", cost.what(), Money.written(cost.hundredths())),
                        Cost::paidBy,
                        _ -> Optional.empty()),
                this,
                cost -> model.save(() -> model.workspace().proceedings().costs().delete(cost.id())));
    }

    @Override
    public String titleKey() {
        return "ui.proceedings.costs";
    }

    @Override
    public Node content() {
        return pane;
    }

    @Override
    public void took(ProceedingsModel.Shown loaded) {
        pane.show(loaded.day().costs());
        long total = loaded.day().costs().stream().mapToLong(Cost::hundredths).sum();
        sum.setText(texts.get("ui.proceedings.sum", Money.written(total), currency(loaded)));
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public void show(Cost cost) {
        shown = cost;
        what.set(cost.what());
        amount.set(cost.hundredths());
        paidBy.set(cost.paidBy());
    }

    private String currency(ProceedingsModel.Shown loaded) {
        return loaded.currency()
                .map(known -> Currency.getInstance(known)
                        .getDisplayName(texts.language().locale()))
                .orElse("");
    }

    /** What was typed may end in its amount: Tea and biscuits 4500. */
    private void add(String typed) {
        int space = typed.lastIndexOf(' ');
        var named = space > 0 ? Money.read(typed.substring(space + 1)) : Optional.<Long>empty();
        String name = named.isPresent() ? typed.substring(0, space).strip() : typed;
        model.save(event -> {
            model.workspace().proceedings().costs().add(new Cost(CostId.next(), event, name, named.orElse(0L), ""));
            return event;
        });
    }

    private void delete() {
        if (shown != null) {
            var id = shown.id();
            model.save(() -> model.workspace().proceedings().costs().delete(id));
        }
    }

    private void save() {
        if (shown != null) {
            var changed = new Cost(
                    shown.id(),
                    shown.event(),
                    Entry.value(what, shown.what()),
                    Entry.value(amount, shown.hundredths()),
                    Entry.value(paidBy, shown.paidBy()));
            shown = changed;
            model.save(() -> model.workspace().proceedings().costs().edit(changed));
        }
    }
}
