package org.amanat.ui.shell;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amanat.operations.Finding;
import org.amanat.operations.Search;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** Finds whatever is in the file by its words: events, persons, items, organisations and venues. */
public final class SearchModel {

    private final Search search;
    private final Tasks tasks;
    private final UiTexts texts;
    private final Hits finder;
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    /** Held here, because it listens weakly. */
    private final ObservableList<Hit> hitsToRead = FXCollections.unmodifiableObservableList(hits);

    private List<Finding> all = List.of();
    private String query = "";

    public SearchModel(Search search, Tasks tasks, UiTexts texts) {
        this.search = search;
        this.tasks = tasks;
        this.texts = texts;
        this.finder = new Hits(texts);
    }

    /** What was found for the last query, group by group; nothing for an empty query. */
    public ObservableList<Hit> hits() {
        return hitsToRead;
    }

    /** The person begins to search: loads what there is. */
    public void begin() {
        tasks.create(texts.get("ui.search"), _ -> search.all())
                .onSuccess(loaded -> {
                    all = loaded;
                    find(query);
                })
                .start();
    }

    public void find(String typed) {
        query = typed;
        hits.setAll(finder.of(all, typed));
    }
}
