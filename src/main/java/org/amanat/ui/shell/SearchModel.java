package org.amanat.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventSummary;
import org.amanat.operations.Events;
import org.amanat.ui.common.Match;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** Finds events by the words of their title, their venue and their date. */
public final class SearchModel {

    private static final int MOST = 8;

    private final Events events;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private List<EventSummary> all = List.of();
    private String query = "";

    /** Something found, and where it leads. */
    public record Hit(String title, String more, Place place) {}

    public SearchModel(Events events, Tasks tasks, UiTexts texts) {
        this.events = events;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** What was found for the last query, the newest first; nothing for an empty query. */
    public ObservableList<Hit> hits() {
        return FXCollections.unmodifiableObservableList(hits);
    }

    /** The person begins to search: loads what there is. */
    public void begin() {
        tasks.create(texts.get("ui.search"), _ -> events.all())
                .onSuccess(loaded -> {
                    all = loaded;
                    find(query);
                })
                .start();
    }

    public void find(String typed) {
        query = typed;
        var match = Match.of(typed);
        hits.setAll(
                typed.isBlank()
                        ? List.of()
                        : all.stream()
                                .filter(event -> match.in(words(event)))
                                .sorted(Comparator.comparing(EventSummary::date).reversed())
                                .limit(MOST)
                                .map(this::hit)
                                .toList());
    }

    private String words(EventSummary event) {
        return String.join(
                " ",
                Stream.concat(
                                Stream.of(event.title(), event.venue().orElse(LocalizedText.empty()))
                                        .flatMap(text -> text.texts().values().stream()),
                                Stream.of(texts.date(event.date())))
                        .toList());
    }

    private Hit hit(EventSummary event) {
        return new Hit(
                texts.best(event.title()),
                texts.date(event.date())
                        + event.venue().map(venue -> " · " + texts.best(venue)).orElse(""),
                new Place.AnEvent(event.id()));
    }
}
