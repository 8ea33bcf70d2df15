package org.amanat.ui.proceedings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.amanat.model.event.ItemId;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Sector;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.DemandState;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.jspecify.annotations.Nullable;

/** Demands: typed one after another, then each with whom it is addressed to and what was answered. */
final class DemandSection implements Section, EntryPane.Editor<Demand> {

    private final ProceedingsModel model;
    private final UiTexts texts;
    private final EntryPane<Demand> pane;
    private final LocalizedEntry wording;
    private final Chips addressees;
    private final Chips supporters;
    private final ChoiceEntry<Optional<ItemId>> item;
    private final ChoiceEntry<DemandState> state;
    private final ResponseRows responses;
    private final VBox carried = new VBox();
    private final Form form = new Form();
    private @Nullable Demand shown;

    DemandSection(ProceedingsModel model) {
        this.model = model;
        this.texts = model.texts();
        wording = Entry.words("demand-wording", texts.get("ui.proceedings.demand"), 3, texts);
        wording.onSave(_ -> save());
        addressees = new Chips(
                "demand-addressees",
                texts.get("ui.proceedings.addressed-to"),
                20,
                Sector.GOVERNMENT,
                model,
                list -> with(list, supporters()));
        supporters = new Chips(
                "demand-supporters",
                texts.get("ui.proceedings.supported-by"),
                40,
                Sector.CIVIL_SOCIETY,
                model,
                list -> with(addressees(), list));
        item = Entry.item("demand-item", texts.get("ui.proceedings.raised-in"), new Entry.Holder(model));
        item.onSave(_ -> save());
        state = ChoiceEntry.of(
                "demand-state", texts.get("ui.proceedings.state"), List.of(DemandState.values()), texts::name);
        state.onSave(_ -> save());
        responses = new ResponseRows(model);
        form.row(wording)
                .row(state, item)
                .add(addressees)
                .add(supporters)
                .add(carried)
                .add(responses);
        var add = new AddLine(
                "add-demand",
                texts.get("ui.proceedings.add-demand"),
                words -> model.save(event ->
                        model.workspace().demands().add(event, Entry.typed(words), List.of(), Optional.empty())));
        pane = new EntryPane<>(
                "demands",
                add,
                texts.get("ui.proceedings.no-demands"),
                new EntryPane.Listing<>(
                        Demand::id,
                        demand -> texts.get("ui.proceedings.number", demand.number()),
                        demand -> texts.best(demand.wording()),
                        this::addressed,
                        demand -> Optional.of(pill(demand.state(), texts))),
                this,
                demand -> model.save(() -> model.workspace().demands().delete(demand.id())));
    }

    /** The word of a state on its ground. */
    static Pill pill(DemandState state, UiTexts texts) {
        return new Pill(
                texts.name(state),
                switch (state) {
                    case DRAFT -> Pill.Tone.INFO;
                    case SENT, PARTLY_MET -> Pill.Tone.CHECK;
                    case ANSWERED, MET -> Pill.Tone.GOOD;
                    case REFUSED -> Pill.Tone.STOP;
                    case GIVEN_UP -> Pill.Tone.PLAIN;
                });
    }

    @Override
    public String titleKey() {
        return "ui.proceedings.demands";
    }

    @Override
    public Node content() {
        return pane;
    }

    @Override
    public void took(ProceedingsModel.Shown loaded) {
        Entry.offer(item, loaded.plan());
        pane.show(loaded.day().demands());
    }

    @Override
    public void choose(Object id) {
        pane.choose(id);
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public void show(Demand demand) {
        shown = demand;
        wording.set(demand.wording());
        item.set(demand.item());
        state.set(demand.state());
        model.shownProperty().get().ifPresent(loaded -> {
            addressees.show(demand.addressees(), loaded);
            supporters.show(demand.supporters(), loaded);
            responses.show(demand, loaded);
            showCarried(demand, loaded);
        });
    }

    private void showCarried(Demand demand, ProceedingsModel.Shown loaded) {
        carried.getChildren().clear();
        demand.carriedFrom()
                .flatMap(id -> loaded.before().stream()
                        .filter(earlier -> earlier.id().equals(id))
                        .findFirst())
                .map(earlier -> Words.quiet(
                        texts.get("ui.proceedings.carried-from", earlier.number(), texts.name(earlier.state()))))
                .ifPresent(carried.getChildren()::add);
        carried.getChildren()
                .add(Buttons.quiet(
                        texts.get("ui.proceedings.delete-demand"),
                        () -> model.save(() -> model.workspace().demands().delete(demand.id()))));
    }

    private String addressed(Demand demand) {
        return model.shownProperty()
                .get()
                .map(loaded -> demand.addressees().stream()
                        .flatMap(id -> loaded.organisation(id).stream())
                        .map(Organisation::name)
                        .map(texts::best)
                        .collect(Collectors.joining(texts.get("ui.proceedings.comma"))))
                .orElse("");
    }

    private List<OrganisationId> addressees() {
        return shown == null ? List.of() : shown.addressees();
    }

    private List<OrganisationId> supporters() {
        return shown == null ? List.of() : shown.supporters();
    }

    private void save() {
        with(addressees(), supporters());
    }

    private void with(List<OrganisationId> to, List<OrganisationId> with) {
        if (shown != null) {
            var changed = new Demand(
                    shown.id(),
                    shown.event(),
                    shown.number(),
                    wording.read(),
                    to,
                    with,
                    Entry.value(item, shown.item()),
                    Entry.value(state, shown.state()),
                    shown.carriedFrom());
            shown = changed;
            model.save(() -> model.workspace().demands().edit(changed));
        }
    }
}
