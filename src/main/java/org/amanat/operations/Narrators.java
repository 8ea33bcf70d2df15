package org.amanat.operations;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.amanat.model.change.Operation;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.Opening;
import org.amanat.model.story.OriginalText;
import org.amanat.model.story.StoryId;
import org.amanat.store.Records;
import org.amanat.store.Workspace;
import org.amanat.vault.Passphrase;
import org.amanat.vault.seal.Compartment;
import org.amanat.vault.seal.KeyCost;
import org.amanat.vault.seal.LastSlotException;
import org.amanat.vault.seal.OpenCompartment;
import org.amanat.vault.seal.RecoveryKey;
import org.amanat.vault.seal.Slot;
import org.amanat.vault.seal.SlotId;

/** The sealed compartment: who told the stories. Who may open it, and who did when. */
public final class Narrators {

    /** How long it stays open. */
    static final Duration OPEN_FOR = Duration.ofMinutes(10);

    private static final String RECOVERY = "recovery key";

    private final Workspace workspace;
    private final Clock clock;
    private final KeyCost cost;
    private volatile Optional<OpenNarrators> opened = Optional.empty();

    /** @param cost of keys that are made from now on */
    Narrators(Workspace workspace, Clock clock, KeyCost cost) {
        this.workspace = workspace;
        this.clock = clock;
        this.cost = cost;
    }

    /** Whether the compartment has keys. */
    public boolean isSetUp() {
        return workspace.<Boolean>read(records -> records.compartment().find().isPresent());
    }

    /**
     * Gives the compartment its keys: one for the first safeguarding lead, one to be printed and locked away.
     *
     * @param lead as shown when it is opened
     * @return the recovery key, shown once and kept nowhere; the caller closes it
     * @throws ProblemException {@code NARRATORS_SET_UP_ALREADY}
     */
    public RecoveryKey setUp(String lead, Passphrase passphrase) {
        var recovery = RecoveryKey.draw();
        var made = Compartment.create(passphrase, recovery, cost);
        workspace.run(Operation.CHANGE_COMPARTMENT, records -> {
            if (records.compartment().find().isPresent()) {
                throw new ProblemException(ProblemCode.NARRATORS_SET_UP_ALREADY);
            }
            var holders = new HashMap<SlotId, String>();
            made.slots().forEach(slot -> holders.put(slot.id(), slot.kind() == Slot.Kind.LEAD ? lead : RECOVERY));
            records.compartment().put(made, holders);
        });
        return recovery;
    }

    /** The safeguarding leads who can open it, by the slot that is theirs. */
    public Map<SlotId, String> leads() {
        return workspace.read(records -> {
            var leads = new HashMap<>(records.compartment().holders());
            records.compartment().find().stream()
                    .flatMap(compartment -> compartment.slots().stream())
                    .filter(slot -> slot.kind() != Slot.Kind.LEAD)
                    .forEach(slot -> leads.remove(slot.id()));
            return leads;
        });
    }

    /**
     * Opens for ten minutes, and writes it down. Takes about half a second.
     *
     * @param reason in few words, may be empty
     * @throws ProblemException {@code NARRATORS_WRONG_PASSPHRASE}, also where there is no such lead
     */
    public OpenNarrators open(SlotId lead, Passphrase passphrase, String reason) {
        return open(
                compartment -> compartment.open(lead, passphrase, clock, OPEN_FOR),
                reason,
                records -> records.compartment().holders().getOrDefault(lead, ""));
    }

    /**
     * Opens with the printed key, for the day on which no lead is left.
     *
     * @throws ProblemException {@code NARRATORS_WRONG_PASSPHRASE}
     */
    public OpenNarrators open(RecoveryKey recovery, String reason) {
        return open(compartment -> compartment.open(recovery, clock, OPEN_FOR), reason, records -> RECOVERY);
    }

    /** Lets one more lead open it. */
    public void add(OpenNarrators open, String lead, Passphrase passphrase) {
        change(open, (compartment, key) -> compartment.withLead(key, passphrase, cost), lead);
    }

    /** Another passphrase for a lead; the old one opens this file no longer. */
    public void changePassphrase(OpenNarrators open, SlotId lead, Passphrase passphrase) {
        change(open, (compartment, key) -> compartment.withPassphrase(lead, key, passphrase, cost), "");
    }

    /**
     * A new printed key in place of the one that was lost or used.
     *
     * @return shown once and kept nowhere; the caller closes it
     */
    public RecoveryKey renewRecovery(OpenNarrators open) {
        var recovery = RecoveryKey.draw();
        change(open, (compartment, key) -> compartment.withRecovery(key, recovery, cost), RECOVERY);
        return recovery;
    }

    /**
     * Takes a lead out, who can open this file no longer; older copies of it, still.
     *
     * @throws ProblemException {@code NARRATORS_LAST_LEAD}
     */
    public void remove(OpenNarrators open, SlotId lead) {
        if (leads().keySet().equals(Set.of(lead))) {
            throw new ProblemException(ProblemCode.NARRATORS_LAST_LEAD);
        }
        try {
            change(open, (compartment, key) -> compartment.without(lead), "");
        } catch (LastSlotException last) {
            throw new ProblemException(last, ProblemCode.NARRATORS_LAST_LEAD);
        }
    }

    /** The compartment, if somebody opened it and it has not closed. */
    public Optional<OpenNarrators> opened() {
        return opened.filter(OpenNarrators::isOpen);
    }

    /** Closes what is open, as when the file is locked. */
    public void close() {
        opened.ifPresent(OpenNarrators::close);
        opened = Optional.empty();
    }

    /** That there are originals of a story, and in what language; their words are sealed. */
    public List<OriginalText> originals(StoryId story) {
        return workspace.read(records -> records.stories().get(story).originals());
    }

    /** Every opening, the latest first. */
    public List<Opening> openings() {
        return workspace.read(records -> records.compartment().openings());
    }

    private OpenNarrators open(
            Function<Compartment, Optional<OpenCompartment>> opener, String reason, Function<Records, String> holder) {
        var key = workspace
                .<Optional<Compartment>>read(records -> records.compartment().find())
                .flatMap(opener)
                .orElseThrow(() -> new ProblemException(ProblemCode.NARRATORS_WRONG_PASSPHRASE));
        boolean writtenDown = false;
        try {
            var opening = workspace.change(
                    Operation.OPEN_COMPARTMENT,
                    records -> records.compartment()
                            .insert(new Opening(holder.apply(records), reason, clock.instant(), Optional.empty())));
            writtenDown = true;
            close();
            var narrators = new OpenNarrators(workspace, clock, key, opening);
            opened = Optional.of(narrators);
            return narrators;
        } finally {
            if (!writtenDown) {
                key.close();
            }
        }
    }

    private void change(
            OpenNarrators open, BiFunction<Compartment, OpenCompartment, Compartment> change, String newHolder) {
        workspace.run(Operation.CHANGE_COMPARTMENT, records -> {
            var before =
                    records.compartment().find().orElseThrow(() -> new ProblemException(ProblemCode.NARRATORS_CLOSED));
            var holders = new HashMap<>(records.compartment().holders());
            var after = open.withKey(key -> change.apply(before, key));
            after.slots().forEach(slot -> holders.putIfAbsent(slot.id(), newHolder));
            records.compartment().put(after, holders);
        });
    }
}
