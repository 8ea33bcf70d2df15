package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.ConsentRecord;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.NoticeVersion;
import org.amanat.model.consent.Refusal;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventSummary;
import org.amanat.model.problem.Problem;
import org.amanat.model.story.StoryId;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/**
 * A paper form while it is typed in. Each field is saved when it is left, as a consent that is asked for and not
 * answered: whoever is called away finds everything there again.
 */
final class RecordModel {

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectWrapper<ConsentTerms> terms = new ReadOnlyObjectWrapper<>(ConsentTerms.blank());
    private final ReadOnlyObjectWrapper<List<Refusal>> lacking = new ReadOnlyObjectWrapper<>(List.of());
    private final Paper paper = new Paper();
    private Optional<Begun> begun = Optional.empty();
    private Optional<EventId> event = Optional.empty();

    /**
     * What the form is typed into.
     *
     * @param notices at least one, the newest last
     * @param events that can be asked about, the next one first
     */
    record Begun(StoryId story, List<Notice> notices, List<EventSummary> events, LocalDate today) {

        NoticeVersion notice() {
            return notices.getLast().version();
        }
    }

    private record Opened(Begun begun, Optional<ConsentId> id, ConsentTerms terms) {}

    /** The record that is typed into; there is none before something was typed. Known where the work is done. */
    private final class Paper {

        private Optional<ConsentId> id = Optional.empty();

        synchronized ConsentId ask(StoryId story) {
            var asked = id.orElseGet(() -> workspace.consents().request(story));
            id = Optional.of(asked);
            return asked;
        }

        synchronized void is(Optional<ConsentId> known) {
            id = known;
        }

        synchronized Optional<ConsentId> id() {
            return id;
        }
    }

    RecordModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<ConsentTerms> termsProperty() {
        return terms.getReadOnlyProperty();
    }

    /** What stands against every use if it were answered with yes now. */
    ReadOnlyObjectProperty<List<Refusal>> lackingProperty() {
        return lacking.getReadOnlyProperty();
    }

    /** The event that scopes at an event are asked about, unless they say otherwise. */
    Optional<EventId> event() {
        return event;
    }

    /** Goes on with what was asked and not answered; else begins with what was agreed before. */
    void begin(StoryId story, Consumer<Begun> ready) {
        tasks.create(texts.get("consent.desk.record.opening"), _ -> open(story))
                .onSuccess(opened -> {
                    begun = Optional.of(opened.begun());
                    paper.is(opened.id());
                    terms.set(opened.terms());
                    event = opened.terms().grants().stream()
                            .flatMap(grant -> grant.event().stream())
                            .findFirst()
                            .or(() ->
                                    opened.begun().events().stream().findFirst().map(EventSummary::id));
                    check();
                    ready.accept(opened.begun());
                })
                .start();
    }

    private Opened open(StoryId story) {
        var consents = workspace.consents();
        var file = consents.file(story);
        var asked = file.facts().records().stream()
                .filter(record -> !record.status().isDecided())
                .max(Comparator.comparingLong(ConsentRecord::entry));
        var terms = asked.map(ConsentRecord::terms).orElseGet(() -> consents.beginning(story));
        var events = workspace.events().all().stream()
                .filter(known -> !known.date().isBefore(file.today()))
                .sorted(Comparator.comparing(EventSummary::date))
                .toList();
        return new Opened(
                new Begun(story, consents.notices(), events, file.today()), asked.map(ConsentRecord::id), terms);
    }

    /** Changes one field and saves it. */
    void change(Function<TermsDraft, ConsentTerms> change) {
        begun.ifPresent(form -> {
            var changed = change.apply(new TermsDraft(terms.get(), form.notice(), form.today()));
            if (!changed.equals(terms.get())) {
                terms.set(changed);
                tasks.create(texts.get("ui.saving"), _ -> {
                            workspace.consents().edit(paper.ask(form.story()), changed);
                            return changed;
                        })
                        .start();
                check();
            }
        });
    }

    /** All scopes at an event are asked about this one from now on. */
    void changeEvent(Optional<EventId> chosen) {
        event = chosen;
        for (var grant : terms.get().grants()) {
            if (grant.answer().isYes() && grant.scope().isAtAnEvent()) {
                change(draft -> draft.grant(grant.scope(), held -> new GrantDraft(held).event(chosen)));
            }
        }
    }

    /** The narrator said yes to what stands there. */
    void give(Runnable done, Consumer<Problem> refused) {
        answer(form -> workspace.consents().give(paper.ask(form.story())), done, refused);
    }

    /** The narrator said no. */
    void refuse(Runnable done, Consumer<Problem> refused) {
        answer(form -> workspace.consents().refuse(paper.ask(form.story())), done, refused);
    }

    /** Nobody was asked after all. */
    void drop(Runnable done, Consumer<Problem> refused) {
        answer(_ -> paper.id().ifPresent(workspace.consents()::drop), done, refused);
    }

    private void answer(Consumer<Begun> operation, Runnable done, Consumer<Problem> refused) {
        begun.ifPresent(form -> tasks.create(texts.get("ui.saving"), _ -> {
                    operation.accept(form);
                    return form;
                })
                .onSuccess(_ -> {
                    begun = Optional.empty();
                    done.run();
                })
                .onProblem(refused)
                .start());
    }

    private void check() {
        var typed = terms.get();
        begun.ifPresent(form -> tasks.create(
                        texts.get("consent.desk.loading"),
                        _ -> workspace.consents().lacking(form.story(), typed))
                .onSuccess(found -> {
                    if (begun.isPresent()) {
                        lacking.set(found);
                    }
                })
                .onProblem(_ -> {})
                .start());
    }
}
