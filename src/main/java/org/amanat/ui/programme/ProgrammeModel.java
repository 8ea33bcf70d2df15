package org.amanat.ui.programme;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.change.Operation;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.operations.Programme;
import org.amanat.ui.common.plan.LivePlan;
import org.amanat.ui.common.plan.PlanEdits;

/** The programme tab without its controls: the timeline, which item is chosen, and what can be done with it. */
final class ProgrammeModel {

    private final LivePlan live;
    private final Programme programme;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    private Optional<ItemId> wanted = Optional.empty();

    /**
     * What the screen shows.
     *
     * @param chosen there is one if there is an item
     */
    record Shown(Timeline timeline, Optional<ItemId> chosen) {

        Optional<Integer> chosenIndex() {
            return chosen.flatMap(timeline::indexOf);
        }

        Optional<Timeline.Row> chosenRow() {
            return chosen.flatMap(timeline::row);
        }
    }

    ProgrammeModel(LivePlan live, Programme programme) {
        this.live = live;
        this.programme = programme;
        live.planProperty().subscribe(this::planned);
    }

    /** Nothing until the event is loaded. */
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Optional<Shown> shown() {
        return shown.get();
    }

    /** An item that is not loaded yet is chosen once it is. */
    void choose(ItemId item) {
        var index = shown().flatMap(now -> now.timeline().indexOf(item));
        wanted = index.isPresent() ? Optional.empty() : Optional.of(item);
        index.ifPresent(this::chooseAt);
    }

    /** Chooses the item so many places further down; beyond the ends means the last or the first. */
    void chooseFurther(int places) {
        shown().flatMap(Shown::chosenIndex).ifPresent(index -> chooseAt(index + places));
    }

    void chooseFirst() {
        chooseAt(0);
    }

    void chooseLast() {
        chooseAt(Integer.MAX_VALUE);
    }

    private void chooseAt(int index) {
        shown().filter(now -> !now.timeline().rows().isEmpty()).ifPresent(now -> {
            var rows = now.timeline().rows();
            var item = rows.get(Math.clamp(index, 0, rows.size() - 1)).id();
            shown.set(Optional.of(new Shown(now.timeline(), Optional.of(item))));
        });
    }

    /**
     * Adds an item of a kind after the chosen one, with its usual title and length, and chooses it.
     *
     * @param then called once it is chosen
     */
    void add(ItemKind kind, Runnable then) {
        withPlan(plan -> {
            var item = UsualItems.item(kind, plan.event());
            int index = shown().flatMap(Shown::chosenIndex).map(i -> i + 1).orElse(0);
            live.add(
                    Operation.ADD_ITEM,
                    () -> programme.add(plan.event().id(), kind, item.title(), item.minutes(), index),
                    added -> {
                        choose(added);
                        then.run();
                    });
        });
    }

    /** Adds the items of a usual forum, in one step that one undo takes back. */
    void addUsualForum() {
        withPlan(plan -> {
            var items = UsualItems.forum(plan.event());
            live.add(
                    Operation.ADD_ITEM,
                    () -> {
                        programme.addAll(plan.event().id(), items);
                        return items.getFirst().id();
                    },
                    this::choose);
        });
    }

    void edit(ItemId id, UnaryOperator<ProgrammeItem> edit) {
        item(id).ifPresent(item -> {
            var changed = edit.apply(item);
            if (!changed.equals(item)) {
                live.change(
                        Operation.EDIT_ITEM, plan -> PlanEdits.withItem(plan, changed), () -> programme.edit(changed));
            }
        });
    }

    void changeKind(ItemId id, ItemKind kind) {
        withPlan(plan -> edit(id, item -> ItemEdits.withKind(item, kind, plan.event())));
    }

    /** Moves an item to the place that it has afterwards, from zero; beyond the ends means to the end. */
    void move(ItemId id, int to) {
        var index = shown().flatMap(now -> now.timeline().indexOf(id));
        int last = shown().map(now -> now.timeline().rows().size() - 1).orElse(0);
        int place = Math.clamp(to, 0, Math.max(last, 0));
        if (index.isPresent() && index.get() != place) {
            live.change(
                    Operation.MOVE_ITEM,
                    plan -> PlanEdits.withItemMoved(plan, id, place),
                    () -> programme.move(id, place));
        }
    }

    /** Moves the chosen item so many places further down. */
    void moveChosen(int places) {
        shown().flatMap(Shown::chosen)
                .ifPresent(id -> shown().flatMap(Shown::chosenIndex).ifPresent(index -> move(id, index + places)));
    }

    /** Makes the chosen item longer or shorter by so many steps of five minutes. */
    void lengthenChosen(int steps) {
        shown().flatMap(Shown::chosen).ifPresent(id -> edit(id, item -> ItemEdits.lengthened(item, steps)));
    }

    void remove(ItemId id) {
        if (item(id).isPresent()) {
            live.change(Operation.DELETE_ITEM, plan -> PlanEdits.withoutItem(plan, id), () -> programme.delete(id));
        }
    }

    Optional<ProgrammeItem> item(ItemId id) {
        return shown().flatMap(now -> now.timeline().row(id))
                .map(row -> row.entry().item());
    }

    private void withPlan(Consumer<EventPlan> use) {
        live.plan().ifPresent(use);
    }

    private void planned(Optional<EventPlan> plan) {
        var earlier = shown();
        shown.set(plan.map(fresh -> {
            var timeline = Timeline.of(fresh);
            var chosen = timeline.stillChosen(earlier.flatMap(Shown::chosen), earlier.map(Shown::timeline));
            return new Shown(timeline, chosen);
        }));
        if (plan.isPresent()) {
            wanted.ifPresent(this::choose);
            wanted = Optional.empty();
        }
    }
}
