package org.amanat.ui.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.amanat.model.texts.Haystack;
import org.amanat.model.texts.Match;
import org.amanat.operations.Listed;
import org.amanat.operations.PeopleListing;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.BackgroundTask;
import org.amanat.ui.common.task.Running;
import org.amanat.ui.common.task.Tasks;

/**
 * The list of everybody without controls: its first page at once and then the whole, who of it is found, and in which
 * order. Words and filters go through what was read; as long as that is the first page only, {@link #readingProperty}
 * says so.
 */
final class FoundPeople {

    private final PeopleListing listing;
    private final Tasks tasks;
    private final UiTexts texts;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<PeopleFilter> filter;
    private final ReadOnlyObjectWrapper<List<Listed>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(Reading.NOTHING);
    private List<Listed> read = List.of();
    private Shown shown = Shown.of(List.of());
    private int count;
    /** Whether what was read is not the whole list as it is in the file now. */
    private boolean stale;

    private boolean isBeingRead;
    private int reads;

    private Optional<Order> order = Optional.empty();
    private Optional<Running> running = Optional.empty();

    /** How much of the list was read. */
    enum Reading {
        NOTHING,
        FIRST_PAGE,
        WHOLE
    }

    /** The list in its order, made ready to be searched. */
    private record Shown(List<Listed> all, Haystack words) {

        static Shown of(List<Listed> all) {
            return new Shown(all, new Haystack(all.stream().map(Listed::words).toList()));
        }
    }

    private record Order(PeopleColumn column, boolean backwards) {}

    FoundPeople(PeopleListing listing, Tasks tasks, UiTexts texts, LocalDate today) {
        this.listing = listing;
        this.tasks = tasks;
        this.texts = texts;
        filter = new SimpleObjectProperty<>(PeopleFilter.none(today));
        query.subscribe(_ -> show());
        filter.subscribe(_ -> show());
    }

    /** Those whom words and filters let through, in their order. */
    ReadOnlyObjectProperty<List<Listed>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Words to look for in names, positions, organisations, telephones and e-mail. */
    StringProperty queryProperty() {
        return query;
    }

    ObjectProperty<PeopleFilter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** How many there are in all, whether they were read or not. */
    int count() {
        return count;
    }

    /** Reads the list, again if it was read before: then the one from before stays until the new one is there. */
    void load() {
        if (reading.get() == Reading.WHOLE) {
            readWhole();
        } else {
            tasks.create(texts.get("ui.people.loading"), _ -> listing.beginning())
                    .onSuccess(this::begun)
                    .start();
        }
    }

    /** Sorts by a column; what is being read comes in that order when it is there. */
    void sortBy(PeopleColumn column, boolean backwards) {
        order = Optional.of(new Order(column, backwards));
        if (!stale) {
            sort();
        } else if (!isBeingRead) {
            readWhole();
        }
    }

    private void begun(PeopleListing.Beginning beginning) {
        count = beginning.count();
        read = beginning.page();
        reading.set(beginning.isWhole() ? Reading.WHOLE : Reading.FIRST_PAGE);
        show(inOrder(read, order));
        if (!beginning.isWhole()) {
            readWhole();
        }
    }

    /** Aside, so that what is typed on a card is saved meanwhile. */
    private void readWhole() {
        stale = true;
        isBeingRead = true;
        int mine = ++reads;
        instead(tasks.create(texts.get("ui.people.loading"), now -> listing.all(_ -> unlessCancelled(now)))
                .aside()
                .onSuccess(all -> {
                    // one that was cancelled as it ended must not stop the one that came after it
                    if (mine == reads) {
                        stale = false;
                        read = all;
                        sort();
                    }
                })
                .onEnd(() -> isBeingRead = mine != reads && isBeingRead));
    }

    /** Aside too: a hundred thousand take a moment. Only then the whole list can be searched. */
    private void sort() {
        var whole = read;
        var wanted = order;
        instead(tasks.create(texts.get("ui.people.loading"), _ -> inOrder(whole, wanted))
                .aside()
                .onSuccess(inOrder -> {
                    count = whole.size();
                    reading.set(Reading.WHOLE);
                    show(inOrder);
                }));
    }

    /** Only the latest is waited for. */
    private void instead(BackgroundTask<?> latest) {
        running.ifPresent(Running::cancel);
        running = Optional.of(latest.start());
    }

    private static void unlessCancelled(Running now) {
        if (now.isCancelled()) {
            throw new CancellationException();
        }
    }

    private Shown inOrder(List<Listed> listed, Optional<Order> wanted) {
        return Shown.of(wanted.map(by -> by.column().sorted(listed, by.backwards(), texts))
                .orElse(listed));
    }

    private void show(Shown inOrder) {
        shown = inOrder;
        show();
    }

    private void show() {
        var wanted = filter.get();
        var all = shown.all();
        var letThrough = new ArrayList<Listed>();
        shown.words().search(Match.of(query.get()), at -> {
            if (wanted.isOpen() || wanted.test(all.get(at))) {
                letThrough.add(all.get(at));
            }
        });
        found.set(letThrough);
    }
}
