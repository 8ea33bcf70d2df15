package org.amanat.ui.settings;

import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.NoticeVersion;
import org.amanat.model.consent.Scope;
import org.amanat.model.problem.Problem;
import org.amanat.operations.Consents;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** What is explained to narrators: every wording that was, and a new one. A wording never changes. */
public final class NoticesModel {

    private final Consents consents;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectWrapper<List<Notice>> notices = new ReadOnlyObjectWrapper<>(List.of());

    public NoticesModel(Consents consents, Tasks tasks, UiTexts texts) {
        this.consents = consents;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** The newest last; empty until it is loaded. */
    ReadOnlyObjectProperty<List<Notice>> noticesProperty() {
        return notices.getReadOnlyProperty();
    }

    void load() {
        tasks.create(texts.get("consent.desk.loading"), _ -> consents.notices())
                .onSuccess(notices::set)
                .start();
    }

    /**
     * Adds a wording.
     *
     * @param years how long story and consent are kept
     */
    void add(
            String version,
            LocalizedText text,
            List<Scope> explains,
            int years,
            Runnable added,
            Consumer<Problem> refused) {
        var scopes = EnumSet.noneOf(Scope.class);
        scopes.addAll(explains);
        var notice = new Notice(new NoticeVersion(version), text, scopes, Period.ofYears(years));
        tasks.create(texts.get("ui.saving"), _ -> {
                    consents.add(notice);
                    return notice;
                })
                .onSuccess(_ -> {
                    load();
                    added.run();
                })
                .onProblem(refused)
                .start();
    }
}
