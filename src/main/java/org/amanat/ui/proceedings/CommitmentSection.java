package org.amanat.ui.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Sector;
import org.amanat.model.proceedings.Commitment;
import org.amanat.model.proceedings.CommitmentId;
import org.amanat.model.proceedings.CommitmentState;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.DemandId;
import org.amanat.model.proceedings.Rhythm;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.plan.StandingWords;
import org.jspecify.annotations.Nullable;

/** Commitments: typed one after another, then each with who made it, until when, and the demand that it answers. */
final class CommitmentSection implements Section, EntryPane.Editor<Commitment> {

    private final ProceedingsModel model;
    private final UiTexts texts;
    private final EntryPane<Commitment> pane;
    private final LocalizedEntry wording;
    private final LocalizedEntry toWhom;
    private final Chips by;
    private final ChoiceEntry<Optional<DemandId>> answers;
    private final ChoiceEntry<Rhythm> rhythm;
    private final ParsedEntry<Optional<LocalDate>> due;
    private final ParsedEntry<Optional<LocalDate>> until;
    private final ChoiceEntry<CommitmentState> state;
    private final Form form = new Form();
    private @Nullable Commitment shown;

    CommitmentSection(ProceedingsModel model) {
        this.model = model;
        this.texts = model.texts();
        wording = Entry.words("commitment-wording", texts.get("ui.proceedings.commitment"), 3, texts);
        toWhom = Entry.words("commitment-to", texts.get("ui.proceedings.to-whom"), 1, texts);
        by = new Chips(
                "commitment-by",
                texts.get("ui.proceedings.made-by"),
                1,
                Sector.CIVIL_SOCIETY,
                model,
                list -> with(list.stream().findFirst()));
        answers = ChoiceEntry.searchable(
                "commitment-answers",
                texts.get("ui.proceedings.answers-demand"),
                List.of(Optional.<DemandId>empty()),
                this::demand);
        rhythm = ChoiceEntry.of(
                "commitment-rhythm", texts.get("ui.proceedings.rhythm"), List.of(Rhythm.values()), texts::name);
        due = Entry.date("commitment-due", texts.get("ui.proceedings.due"), texts);
        until = Entry.date("commitment-until", texts.get("ui.proceedings.until"), texts);
        state = ChoiceEntry.of(
                "commitment-state", texts.get("ui.proceedings.state"), List.of(CommitmentState.values()), texts::name);
        wording.onSave(_ -> save());
        toWhom.onSave(_ -> save());
        List.of(answers, rhythm, due, until, state).forEach(field -> field.onSave(_ -> save()));
        form.row(wording)
                .add(by)
                .row(toWhom)
                .row(rhythm, due, until)
                .row(state, answers)
                .add(Buttons.quiet(texts.get("ui.proceedings.delete-commitment"), this::delete));
        var add = new AddLine("add-commitment", texts.get("ui.proceedings.add-commitment"), this::add);
        pane = new EntryPane<>(
                "commitments",
                add,
                texts.get("ui.proceedings.no-commitments"),
                new EntryPane.Listing<>(
                        Commitment::id,
                        _ -> "",
                        commitment -> texts.best(commitment.wording()),
                        this::line,
                        commitment -> model.shownProperty()
                                .get()
                                .map(loaded -> StandingWords.pill(
                                        commitment, loaded.day().progressOf(commitment.id()), loaded.today(), texts))),
                this,
                commitment -> model.save(
                        () -> model.workspace().commitments().entries().delete(commitment.id())));
    }

    @Override
    public String titleKey() {
        return "ui.proceedings.commitments";
    }

    @Override
    public Node content() {
        return pane;
    }

    @Override
    public void took(ProceedingsModel.Shown loaded) {
        var demands = new ArrayList<Optional<DemandId>>();
        demands.add(Optional.empty());
        loaded.day().demands().stream().map(Demand::id).map(Optional::of).forEach(demands::add);
        answers.among(demands);
        pane.show(loaded.day().commitments());
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
    public void show(Commitment commitment) {
        shown = commitment;
        wording.set(commitment.wording());
        toWhom.set(commitment.toWhom());
        answers.set(commitment.answers());
        rhythm.set(commitment.rhythm());
        due.set(commitment.due());
        until.set(commitment.until());
        state.set(commitment.state());
        model.shownProperty()
                .get()
                .ifPresent(loaded -> by.show(commitment.by().stream().toList(), loaded));
    }

    private String demand(Optional<DemandId> id) {
        return id.flatMap(wanted -> model.shownProperty().get().stream()
                        .flatMap(loaded -> loaded.day().demands().stream())
                        .filter(demand -> demand.id().equals(wanted))
                        .findFirst())
                .map(demand -> texts.get("ui.proceedings.numbered", demand.number(), texts.best(demand.wording())))
                .orElseGet(() -> texts.get("ui.proceedings.no-demand"));
    }

    private String line(Commitment commitment) {
        String who = model.shownProperty()
                .get()
                .flatMap(loaded -> commitment.by().flatMap(loaded::organisation))
                .map(organisation -> texts.best(organisation.name()))
                .orElse("");
        String when = StandingWords.when(commitment, texts);
        return who.isEmpty() ? when : when.isEmpty() ? who : texts.get("ui.proceedings.dot", who, when);
    }

    private void add(String words) {
        model.save(event -> {
            model.workspace()
                    .commitments()
                    .entries()
                    .add(new Commitment(
                            CommitmentId.next(),
                            event,
                            Entry.typed(words),
                            Optional.empty(),
                            Optional.empty(),
                            LocalizedText.empty(),
                            Optional.empty(),
                            Rhythm.ONCE,
                            Optional.empty(),
                            Optional.empty(),
                            CommitmentState.NOT_BEGUN));
            return event;
        });
    }

    private void delete() {
        if (shown != null) {
            var id = shown.id();
            model.save(() -> model.workspace().commitments().entries().delete(id));
        }
    }

    private void save() {
        if (shown != null) {
            with(shown.by());
        }
    }

    private void with(Optional<OrganisationId> promiser) {
        if (shown != null) {
            var changed = new Commitment(
                    shown.id(),
                    shown.event(),
                    wording.read(),
                    promiser,
                    shown.spokenBy(),
                    toWhom.read(),
                    Entry.value(answers, shown.answers()),
                    Entry.value(rhythm, shown.rhythm()),
                    Entry.value(due, shown.due()),
                    Entry.value(until, shown.until()),
                    Entry.value(state, shown.state()));
            shown = changed;
            model.save(() -> model.workspace().commitments().entries().edit(changed));
        }
    }
}
