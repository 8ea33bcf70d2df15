package org.amanat.operations;

import java.time.Clock;
import java.util.List;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Organisation;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.Cost;
import org.amanat.model.proceedings.CostId;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.model.proceedings.Lesson;
import org.amanat.model.proceedings.LessonId;
import org.amanat.model.proceedings.NoteId;
import org.amanat.model.proceedings.NoteLine;
import org.amanat.model.proceedings.PressMention;
import org.amanat.model.proceedings.PressMentionId;
import org.amanat.model.proceedings.RecordText;
import org.amanat.model.proceedings.Statement;
import org.amanat.model.proceedings.StatementId;
import org.amanat.model.proceedings.Year;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** What an event leaves behind. */
public final class Proceedings {

    private final Workspace workspace;
    private final Clock clock;

    Proceedings(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** Everything that an event left behind, but for the bytes of pictures. */
    public DayRecord of(EventId event) {
        return workspace.read(records -> of(records, event));
    }

    /** The event beside those of other years, the earliest first; it is the last. */
    public List<Year> years(EventId event) {
        return workspace.read(records -> Years.upTo(records, records.events().get(event), Today.in(records, clock)));
    }

    /**
     * Writes own words before a part of the printed record; an empty text takes them out.
     *
     * @throws ProblemException if there is no such event
     */
    public void write(EventId event, RecordText kind, LocalizedText wording) {
        workspace.run(Operation.WRITE_RECORD, records -> {
            records.events().get(event);
            records.recordTexts().put(event, kind, wording);
        });
    }

    public Entries<Statement, StatementId> statements() {
        return new Entries<>(
                workspace,
                Records::statements,
                Operation.ADD_STATEMENT,
                Operation.EDIT_STATEMENT,
                Operation.DELETE_STATEMENT);
    }

    public Entries<NoteLine, NoteId> notes() {
        return new Entries<>(workspace, Records::notes, Operation.ADD_NOTE, Operation.EDIT_NOTE, Operation.DELETE_NOTE);
    }

    public Entries<PressMention, PressMentionId> pressMentions() {
        return new Entries<>(
                workspace,
                Records::pressMentions,
                Operation.ADD_PRESS_MENTION,
                Operation.EDIT_PRESS_MENTION,
                Operation.DELETE_PRESS_MENTION);
    }

    public Entries<Cost, CostId> costs() {
        return new Entries<>(workspace, Records::costs, Operation.ADD_COST, Operation.EDIT_COST, Operation.DELETE_COST);
    }

    public Entries<Lesson, LessonId> lessons() {
        return new Entries<>(
                workspace, Records::lessons, Operation.ADD_LESSON, Operation.EDIT_LESSON, Operation.DELETE_LESSON);
    }

    /** The organisations of which an event asks something or that promised something there, as they were named. */
    public List<Organisation> dutyBearers(EventId event) {
        return workspace.read(
                records -> records.organisations().of(of(records, event).dutyBearers()));
    }

    static DayRecord of(Records records, EventId event) {
        return new DayRecord(
                event,
                records.recordTexts().of(event),
                records.statements().of(event),
                records.notes().of(event),
                records.demands().of(event),
                records.responses().of(event),
                records.commitments().of(event),
                records.progress().of(event),
                records.photographs().of(event),
                records.blurredCopies().covered(event),
                records.pressMentions().of(event),
                records.costs().of(event),
                records.lessons().of(event));
    }
}
