package org.amanat.store;

import static org.amanat.model.change.Operation.ADD_EVENT;
import static org.amanat.model.change.Operation.ADD_VENUE;
import static org.amanat.model.change.Operation.DELETE_EVENT;
import static org.amanat.model.change.Operation.EDIT_VENUE;
import static org.amanat.model.change.Operation.REGISTER_DOCUMENT;
import static org.amanat.store.Problems.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet.Direction;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventSummary;
import org.amanat.model.event.Venue;
import org.amanat.model.problem.ProblemCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SessionTest {

    private MemoryFile file;

    @BeforeEach
    void openFile() throws SQLException {
        file = new MemoryFile();
    }

    @AfterEach
    void closeFile() throws SQLException {
        file.close();
    }

    @Test
    void aChangeNamesWhatItTouched() {
        var venue = Sketches.venue("hall");
        var done = file.session().change(ADD_EVENT, records -> {
            records.venues().insert(venue);
            var event = Sketches.event(Sketches.event("x").id(), "forum", Optional.of(venue.id()), List.of());
            records.events().insert(event);
            records.programme().insert(Sketches.item(event.id(), "panel"), 0);
            return event;
        });
        assertThat(done.changes().operation()).isEqualTo(ADD_EVENT);
        assertThat(done.changes().direction()).isEqualTo(Direction.DONE);
        assertThat(done.changes().touched())
                .containsExactlyInAnyOrder(Aggregate.VENUES, Aggregate.EVENTS, Aggregate.PROGRAMME);

        assertThat(file.session().undo().touched()).isEqualTo(done.changes().touched());
        var again = file.session().redo();
        assertThat(again.direction()).isEqualTo(Direction.REDONE);
        assertThat(again.touched()).isEqualTo(done.changes().touched());
    }

    @Test
    void aChangeThatFailsChangesNothingAndCannotBeUndone() throws SQLException {
        var before = file.dump();
        assertThatThrownBy(() -> file.session().change(ADD_VENUE, records -> {
                    records.venues().insert(Sketches.venue("half done"));
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(file.dump()).isEqualTo(before);
        assertThat(file.session().history().undoable()).isEmpty();
    }

    @Test
    void whatChangesNothingIsNoStepAndTouchesNothing() {
        var venue = Sketches.venue("hall");
        addVenue(venue);
        var again = file.session().change(EDIT_VENUE, records -> {
            records.venues().update(venue);
            return venue;
        });
        assertThat(again.changes().touched()).isEmpty();
        assertThat(file.session().history().undoable().orElseThrow().operation())
                .isEqualTo(ADD_VENUE);
    }

    @Test
    void aQuestionCannotChangeAnything() {
        assertThatThrownBy(() -> file.session().read(records -> {
                    records.venues().insert(Sketches.venue("sneaked in"));
                    return records;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(venues()).isEmpty();
        addVenue(Sketches.venue("by the door"));
        assertThat(venues()).hasSize(1);
    }

    @Test
    void withNothingToUndoOrRedoAPersonIsTold() {
        assertThat(code(() -> file.session().undo())).isEqualTo(ProblemCode.NOTHING_TO_UNDO);
        assertThat(code(() -> file.session().redo())).isEqualTo(ProblemCode.NOTHING_TO_UNDO);
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        addVenue(Sketches.venue("one"));
        addVenue(Sketches.venue("two"));
        file.session().undo();
        assertThat(file.session().history().redoable()).isPresent();
        addVenue(Sketches.venue("three"));
        assertThat(file.session().history().redoable()).isEmpty();
    }

    @Test
    void onlyTheLatestStepsAreKeptAndTheLogDoesNotGrow() throws SQLException {
        for (int i = 0; i < UndoHistory.LIMIT + 20; i++) {
            addVenue(Sketches.venue("hall " + i));
        }
        assertThat(EncryptedDatabase.number(file.connection(), "SELECT count(*) FROM temp.undo_log"))
                .isEqualTo(UndoHistory.LIMIT);
        for (int i = 0; i < UndoHistory.LIMIT; i++) {
            file.session().undo();
        }
        assertThat(file.session().history().undoable()).isEmpty();
        assertThat(venues()).hasSize(20);
    }

    @Test
    void whatLeftTheProgramIsNoStepOfUndoAndLeavesTheHistoryAsItIs() {
        var event = addEvent();
        var venue = Sketches.venue("hall");
        addVenue(venue);
        file.session().undo();
        register(event);
        assertThat(file.session().history().undoable().orElseThrow().operation())
                .isEqualTo(ADD_EVENT);
        file.session().redo();
        assertThat(venues()).containsExactly(venue);
        List<PrintedDocument> registered =
                file.session().read(records -> records.documents().of(event.id()));
        assertThat(registered).hasSize(1);
    }

    @Test
    void anEventThatWasPrintedCannotBeUndoneAway() throws SQLException {
        var event = addEvent();
        register(event);
        var before = file.dump();
        assertThat(code(() -> file.session().undo())).isEqualTo(ProblemCode.EVENT_HAS_DOCUMENTS);
        assertThat(file.dump()).isEqualTo(before);
        assertThat(file.session().history().undoable()).isPresent();
    }

    @Test
    void norCanADeletionBeRedoneAfterPrinting() {
        var event = addEvent();
        file.session().change(DELETE_EVENT, records -> {
            records.events().delete(event.id());
            return event;
        });
        file.session().undo();
        register(event);
        assertThat(code(() -> file.session().redo())).isEqualTo(ProblemCode.EVENT_HAS_DOCUMENTS);
        List<EventSummary> events =
                file.session().read(records -> records.events().all());
        assertThat(events).hasSize(1);
    }

    @Test
    void aFullDiskUndoesTheChangeAndTheNextOneWorksAgain() throws SQLException {
        int pages = EncryptedDatabase.number(file.connection(), "PRAGMA page_count");
        EncryptedDatabase.column(file.connection(), "PRAGMA max_page_count = " + (pages + 1), 1);
        var before = file.dump();
        assertThat(code(() -> addVenue(Sketches.venue("long ".repeat(20_000))))).isEqualTo(ProblemCode.DISK_FULL);
        assertThat(file.dump()).isEqualTo(before);

        EncryptedDatabase.column(file.connection(), "PRAGMA max_page_count = 1000000", 1);
        addVenue(Sketches.venue("long ".repeat(20_000)));
        assertThat(venues()).hasSize(1);
    }

    private List<Venue> venues() {
        return file.session().read(records -> records.venues().all());
    }

    private Event addEvent() {
        var event = Sketches.event("forum");
        return file.session()
                .change(ADD_EVENT, records -> {
                    records.events().insert(event);
                    return event;
                })
                .result();
    }

    private void addVenue(Venue venue) {
        file.session().change(ADD_VENUE, records -> {
            records.venues().insert(venue);
            return venue;
        });
    }

    private void register(Event event) {
        file.session().change(REGISTER_DOCUMENT, records -> {
            records.documents().insert(Sketches.document(event.id(), Instant.EPOCH));
            return event;
        });
    }
}
