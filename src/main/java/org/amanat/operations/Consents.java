package org.amanat.operations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.change.Operation;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.ConsentFile;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.ConsentRecord;
import org.amanat.model.consent.ConsentStatus;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.CourtClearance;
import org.amanat.model.consent.DraftCheck;
import org.amanat.model.consent.FirstNotice;
import org.amanat.model.consent.Gate;
import org.amanat.model.consent.KnownAnswers;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.Occasion;
import org.amanat.model.consent.ReadBackCopy;
import org.amanat.model.consent.Refusal;
import org.amanat.model.consent.Release;
import org.amanat.model.consent.ReleaseId;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.Signature;
import org.amanat.model.consent.StoryFacts;
import org.amanat.model.consent.Use;
import org.amanat.model.consent.Verdict;
import org.amanat.model.consent.WrittenAuthority;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextHash;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** Consent: asked, answered, renewed, released; and what it allows today. Taking it back is {@link Withdrawals}. */
public final class Consents {

    private final Workspace workspace;
    private final Clock clock;

    Consents(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * Every wording of what is explained, in the order of their versions; until there is one, the one that comes with
     * the program.
     */
    public List<Notice> notices() {
        List<Notice> own = workspace.read(records -> records.notices().all());
        return own.isEmpty() ? List.of(FirstNotice.get()) : own;
    }

    /**
     * Adds a wording, which never changes afterwards.
     *
     * @throws ProblemException {@code NOTICE_EXISTS} if there is a wording of that version
     */
    public void add(Notice notice) {
        workspace.run(Operation.ADD_NOTICE, records -> {
            if (records.notices().find(notice.version()).isPresent()) {
                throw new ProblemException(
                        ProblemCode.NOTICE_EXISTS, notice.version().value());
            }
            keepFirst(records);
            records.notices().insert(notice);
        });
    }

    /** Everything that the gate looks at, as it is now. */
    public StoryFacts facts(StoryId story) {
        return workspace.read(records -> records.storyFacts().of(story));
    }

    /** Everything that a person sees of the consent of a story, as it is now. */
    public ConsentFile file(StoryId story) {
        return workspace.read(records -> new ConsentFile(
                records.storyFacts().of(story),
                records.scans().of(story),
                records.invalidations().of(story),
                records.storyUses().of(story),
                records.storyUses().movements(story),
                records.settings().get().timeZone(),
                Today.in(records, clock)));
    }

    /** Whether a story may be used in a way, today. Never to be kept: it is asked again at the next step. */
    public Verdict<ClearedStory> ask(StoryId story, Use use, Audience audience) {
        return workspace.read(
                records -> Gate.ask(records.storyFacts().of(story), use, Today.in(records, clock), audience));
    }

    /**
     * What a story may be used for: the gate's answer for each use, all from one reading. Never to be kept.
     *
     * @param event that it is wanted for, if for one
     * @param day empty for today
     */
    public Map<Scope, Verdict<ClearedStory>> askAll(
            StoryId story, Language language, Optional<EventId> event, Audience audience, Optional<LocalDate> day) {
        return workspace.read(records -> {
            var facts = records.storyFacts().of(story);
            var on = day.orElseGet(() -> Today.in(records, clock));
            var occasion = event.map(id -> records.events().get(id))
                    .map(held -> new Occasion(held.id(), held.date(), held.state()));
            var verdicts = new EnumMap<Scope, Verdict<ClearedStory>>(Scope.class);
            for (var scope : Scope.values()) {
                verdicts.put(scope, Gate.ask(facts, new Use(scope, language, occasion), on, audience));
            }
            return verdicts;
        });
    }

    /** What a new asking begins with: what was agreed before, explained and signed by nobody yet. */
    public ConsentTerms beginning(StoryId story) {
        return workspace.read(
                records -> KnownAnswers.toAskAgain(records.storyFacts().of(story)));
    }

    /** What would stand against every use if the narrator were asked now and said yes to these terms. */
    public List<Refusal> lacking(StoryId story, ConsentTerms terms) {
        return workspace.read(records -> {
            var record = asking(records, story, ConsentId.next(), terms);
            return DraftCheck.of(records.storyFacts().of(story), record, Today.in(records, clock));
        });
    }

    /** Whether the text in a language may be read back to its narrator, today. */
    public Verdict<ReadBackCopy> askReadBack(StoryId story, Language language) {
        return workspace.read(
                records -> Gate.askReadBack(records.storyFacts().of(story), language, Today.in(records, clock)));
    }

    /**
     * Begins to ask for consent. Where a record is in force, the new one takes its place once it is answered, and
     * begins with its terms; until then the old one holds.
     *
     * @throws ProblemException if there is no such story
     */
    public ConsentId request(StoryId story) {
        return workspace.change(Operation.ASK_CONSENT, records -> {
            records.stories().get(story);
            var terms = KnownAnswers.toAskAgain(records.storyFacts().of(story));
            var record = asking(records, story, ConsentId.next(), terms);
            records.consents().insert(record, clock.instant());
            return record.id();
        });
    }

    /**
     * Writes down what is asked and how, before the answer.
     *
     * @throws ProblemException {@code CONSENT_FROZEN} if it was answered
     */
    public void edit(ConsentId id, ConsentTerms terms) {
        workspace.run(Operation.ASK_CONSENT, records -> {
            var record = unanswered(records, id);
            if (terms.explanation()
                    .filter(told -> told.notice().equals(FirstNotice.get().version()))
                    .isPresent()) {
                keepFirst(records);
            }
            records.consents().update(record.withTerms(terms), clock.instant());
        });
    }

    /** What was explained stays in the file, whatever wording a later program comes with. */
    private static void keepFirst(Records records) {
        if (records.notices().all().isEmpty()) {
            records.notices().insert(FirstNotice.get());
        }
    }

    /**
     * Takes back that it was asked: nobody was, or somebody else was. The record before holds on.
     *
     * @throws ProblemException {@code CONSENT_FROZEN} if it was answered
     */
    public void drop(ConsentId id) {
        workspace.run(Operation.ASK_CONSENT, records -> records.consents().delete(unanswered(records, id)));
    }

    /**
     * The narrator said yes to these terms, which are frozen with it. What each scope allows is the gate's to say.
     *
     * @throws ProblemException {@code CONSENT_FROZEN} if it was answered already, {@code NOTHING_ASKED} if the terms
     *     hold no scope or no signature
     */
    public void give(ConsentId id) {
        workspace.run(Operation.ANSWER_CONSENT, records -> {
            var record = unanswered(records, id);
            if (record.terms().grants().isEmpty() || record.terms().signature().isEmpty()) {
                throw new ProblemException(ProblemCode.NOTHING_ASKED);
            }
            var yes = record.replaces().isPresent() ? ConsentStatus.RENEWED : ConsentStatus.GIVEN;
            records.consents().update(record.become(yes), clock.instant());
        });
    }

    /**
     * The narrator said no. It is the last word, also where an older consent was in force.
     *
     * @throws ProblemException {@code CONSENT_FROZEN} if it was answered already
     */
    public void refuse(ConsentId id) {
        workspace.run(
                Operation.ANSWER_CONSENT,
                records -> records.consents()
                        .update(unanswered(records, id).become(ConsentStatus.REFUSED), clock.instant()));
    }

    /**
     * The second signature: the text of this hash was read back and may be used.
     *
     * @param readBack of the sheet that was read out
     * @throws ProblemException {@code TEXT_EDITED_MEANWHILE} if the text is another one now; {@code STORY_REFUSED} if
     *     it may not be read back
     */
    public ReleaseId release(
            StoryId story,
            Language language,
            TextHash readBack,
            String readBackBy,
            Optional<String> interpreter,
            Signature signature) {
        return workspace.change(Operation.RELEASE_TEXT, records -> {
            var facts = records.storyFacts().of(story);
            var verdict = Gate.askReadBack(facts, language, Today.in(records, clock));
            var copy = switch (verdict) {
                case Verdict.Cleared<ReadBackCopy>(var text) -> text;
                case Verdict.Refused<ReadBackCopy> _ -> throw new ProblemException(ProblemCode.STORY_REFUSED);
            };
            if (!copy.hash().equals(readBack)) {
                throw new ProblemException(ProblemCode.TEXT_EDITED_MEANWHILE);
            }
            var under = facts.inForce().orElseThrow(() -> new ProblemException(ProblemCode.STORY_REFUSED));
            var id = ReleaseId.next();
            records.releases()
                    .insert(
                            new Release(id, story, under.id(), language, readBack, readBackBy, interpreter, signature),
                            clock.instant());
            return id;
        });
    }

    /** The paper that lets a story of sexual violence carry an identity; or none. */
    public void put(StoryId story, Optional<WrittenAuthority> authority) {
        workspace.run(Operation.EDIT_STORY, records -> records.safetyPapers().put(story, authority));
    }

    /** That somebody cleared the use beside an open court case; or nobody. */
    public void putClearance(StoryId story, Optional<CourtClearance> clearance) {
        workspace.run(Operation.EDIT_STORY, records -> records.safetyPapers().putClearance(story, clearance));
    }

    /** The record that a new one follows, also where the one in force cannot be told: then the records contradict. */
    static Optional<ConsentRecord> latestAnswered(Records records, StoryId story) {
        var facts = records.storyFacts().of(story);
        return facts.inForce()
                .or(() -> facts.records().stream()
                        .filter(record -> record.status().isDecided())
                        .max(Comparator.comparingLong(ConsentRecord::entry)));
    }

    private static ConsentRecord asking(Records records, StoryId story, ConsentId id, ConsentTerms terms) {
        long entry = records.consents().nextEntry(story);
        return latestAnswered(records, story)
                .map(before -> before.successor(id, entry, terms))
                .orElseGet(() -> ConsentRecord.request(id, story, entry, terms));
    }

    private static ConsentRecord unanswered(Records records, ConsentId id) {
        var record = records.consents().get(id);
        if (record.status().isDecided()) {
            throw new ProblemException(ProblemCode.CONSENT_FROZEN);
        }
        return record;
    }
}
