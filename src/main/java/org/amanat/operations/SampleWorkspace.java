package org.amanat.operations;

import java.time.Clock;
import java.time.LocalDate;
import org.amanat.exchange.Sample;
import org.amanat.model.change.Operation;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.store.Records;
import org.amanat.store.Workspace;
import org.amanat.vault.Passphrase;

/**
 * The workspace to look at before one has an event of one's own. Nothing in it is secret, and neither is its
 * passphrase.
 */
public final class SampleWorkspace {

    /** The name of the file without a folder. */
    public static final String FILE_NAME = "world-day-2025" + Workspaces.SUFFIX;

    /** What everybody may know, and is told. */
    public static final String PASSPHRASE = "amanat sample";

    private SampleWorkspace() {}

    /** A passphrase that opens the sample. The caller closes it. */
    public static Passphrase passphrase() {
        return Passphrase.copyOf(PASSPHRASE);
    }

    /** Fills a new workspace. */
    static void fill(Workspace workspace, Clock clock) {
        Sample sample = Sample.worldDay2025();
        workspace.run(Operation.IMPORT_EVENT, records -> fill(records, sample, Today.in(records, clock)));
        new SampleStories(workspace, clock).fill(sample.plan());
    }

    private static void fill(Records records, Sample sample, LocalDate today) {
        records.settings().update(sample.settings());
        EventFiles.add(records, sample.plan());
        sample.proceedings().organisations().values().forEach(records.organisations()::insert);
        SampleGuests.add(records, sample, today);
        add(records, sample.proceedings().day());
    }

    /** Photographs, costs and lessons are no public facts, so the sample has none. */
    private static void add(Records records, DayRecord day) {
        day.texts().forEach((kind, words) -> records.recordTexts().put(day.event(), kind, words));
        day.statements().forEach(records.statements()::append);
        day.notes().forEach(records.notes()::append);
        day.demands().forEach(records.demands()::insert);
        day.responses().forEach(records.responses()::insert);
        day.commitments().forEach(records.commitments()::append);
        day.progress().forEach(records.progress()::insert);
        day.press().forEach(records.pressMentions()::append);
    }
}
