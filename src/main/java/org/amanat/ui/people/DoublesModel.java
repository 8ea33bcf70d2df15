package org.amanat.ui.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.people.Person;
import org.amanat.model.people.matching.Acquaintances.Pair;
import org.amanat.operations.Doubles;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** Persons who may stand in the file twice, one pair after another: what is kept of each side, and what is decided. */
final class DoublesModel {

    private final Doubles doubles;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectWrapper<Optional<Pair>> pair = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<MergeField, Boolean> fromOther = new EnumMap<>(MergeField.class);
    private final List<Pair> left = new ArrayList<>();
    private Runnable loaded = () -> {};

    DoublesModel(Doubles doubles, Tasks tasks, UiTexts texts) {
        this.doubles = doubles;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** The two who are looked at; nothing when there are no more. */
    ReadOnlyObjectProperty<Optional<Pair>> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    /** How many pairs there are still to look at, this one included. */
    int left() {
        return left.size();
    }

    /**
     * Looks for pairs.
     *
     * @param then called when they are there
     */
    void load(Runnable then) {
        loaded = then;
        tasks.create(texts.get("ui.doubles.looking"), _ -> doubles.pairs())
                .onSuccess(found -> {
                    left.clear();
                    left.addAll(found);
                    begin();
                    loaded.run();
                })
                .start();
    }

    /** What the two say differently. */
    List<MergeField> differences() {
        return pair.get()
                .map(two -> List.of(MergeField.values()).stream()
                        .filter(field ->
                                field.differs(two.one().person(), two.other().person()))
                        .toList())
                .orElse(List.of());
    }

    /** Keeps a field of the second instead of the first, or the other way round. */
    void keep(MergeField field, boolean ofOther) {
        fromOther.put(field, ofOther);
    }

    boolean keepsOther(MergeField field) {
        return fromOther.getOrDefault(field, false);
    }

    /** The one person as chosen field by field. */
    Optional<Person> merged() {
        return pair.get().map(two -> {
            var person = two.one().person();
            for (var field : MergeField.values()) {
                if (keepsOther(field)) {
                    person = field.taken(person, two.other().person());
                }
            }
            return MergeField.withAllPhones(person, two.other().person());
        });
    }

    void merge() {
        pair.get()
                .ifPresent(two -> merged().ifPresent(person -> decide(
                        () -> doubles.merge(person, two.other().person().id()),
                        () -> left.removeIf(other -> touches(other, two)))));
    }

    void tellApart() {
        pair.get()
                .ifPresent(two -> decide(
                        () -> doubles.tellApart(
                                two.one().person().id(), two.other().person().id()),
                        () -> left.remove(two)));
    }

    /** Leaves these two for another time. */
    void skip() {
        pair.get().ifPresent(two -> {
            left.remove(two);
            begin();
        });
    }

    /** Whoever has just become somebody else is not offered as they were. */
    private static boolean touches(Pair pair, Pair decided) {
        var ids = List.of(decided.one().person().id(), decided.other().person().id());
        return ids.contains(pair.one().person().id())
                || ids.contains(pair.other().person().id());
    }

    private void decide(Runnable change, Runnable then) {
        tasks.create(texts.get("ui.saving"), _ -> {
                    change.run();
                    return change;
                })
                .onSuccess(_ -> {
                    then.run();
                    begin();
                })
                .start();
    }

    /** The fuller one is first; what only the other has is taken from it. */
    private void begin() {
        fromOther.clear();
        pair.set(left.stream().findFirst());
        pair.get().ifPresent(two -> {
            for (var field : MergeField.values()) {
                fromOther.put(
                        field, field.isOnlyIn(two.other().person(), two.one().person()));
            }
        });
    }
}
