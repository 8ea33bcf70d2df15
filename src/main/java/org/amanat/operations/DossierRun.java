package org.amanat.operations;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amanat.exchange.Dossier;
import org.amanat.exchange.archive.Packing;
import org.amanat.model.archive.DossierForm;
import org.amanat.model.archive.DossierHead;
import org.amanat.model.archive.DossierHead.Told;
import org.amanat.model.archive.MadeDossier;
import org.amanat.model.archive.WrittenDossier;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.RegisteredUse;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.StoryPaper;
import org.amanat.model.document.DocumentId;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Texts;
import org.amanat.store.Records;
import org.amanat.vault.Passphrase;

/** One dossier on its way out, made from what is in the file at this moment, with its entries of the registers. */
final class DossierRun {

    private final byte[] bytes;
    private final WrittenDossier entry;
    private final DossierPapers papers;
    private final List<RegisteredUse> uses;

    private DossierRun(byte[] bytes, WrittenDossier entry, DossierPapers papers, List<RegisteredUse> uses) {
        this.bytes = bytes;
        this.entry = entry;
        this.papers = papers;
        this.uses = uses;
    }

    /**
     * @param passphrase of a full one
     * @throws ProblemException {@code EVENT_NOT_CLOSED}
     */
    static DossierRun of(Records records, EventId id, DossierForm form, Optional<Passphrase> passphrase, Instant now) {
        var closedAt = Archive.closedAt(records, id);
        var whole = Archived.of(records, id, closedAt);
        var event = whole.plan().event();
        var settings = records.settings().get();
        var today = LocalDate.ofInstant(now, settings.timeZone());
        var papers = DossierPapers.of(records, event, form, today);
        var stories = stories(records, event, form, today);
        var dossier = DocumentId.next();
        var uses = Stream.concat(stories.stream(), papers.stories())
                .map(story -> RegisteredUse.of(story, dossier, StoryPaper.DOSSIER, now, Account.name(), 1))
                .toList();
        var told = Stream.concat(stories.stream(), papers.stories()).toList();
        var head = new DossierHead(
                dossier, form, id, closedAt, now, records.additions().of(id), list(uses, told));
        var bag = new Dossier(
                        head,
                        form == DossierForm.PUBLIC
                                ? whole.published()
                                : whole.countedIn(dossier, papers.counted().getOrDefault(id, Set.of())),
                        papers.files(),
                        stories,
                        settings.name())
                .bag(settings.timeZone());
        String folder = folder(event, form);
        byte[] bytes = passphrase
                .map(given ->
                        given.use(characters -> Packing.encrypted(bag, folder, Dossier.beside(), today, characters)))
                .orElseGet(() -> Packing.plain(bag, folder, today));
        var entry = new WrittenDossier(dossier, id, form, bag.files().size(), sha256(bytes), now, Optional.empty());
        return new DossierRun(bytes, entry, papers, uses);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    MadeDossier made() {
        return new MadeDossier(entry, papers.missing());
    }

    void register(Records records) {
        records.dossiers().insert(entry);
        papers.counted().forEach((event, counted) -> records.countedGuests().insert(entry.id(), event, counted));
        uses.forEach(records.storyUses()::insert);
    }

    void takeBack(Records records) {
        records.countedGuests().delete(entry.id());
        records.storyUses().delete(entry.id());
        records.dossiers().delete(entry.id());
    }

    /** Such as {@code amanat-2026-07-30-public}: it names nobody. */
    private static String folder(Event event, DossierForm form) {
        return "amanat-" + event.date() + "-" + Texts.kebab(form);
    }

    /** The narrator agreed to the archive by itself; for the office means for nobody else. */
    private static List<ClearedStory> stories(Records records, Event event, DossierForm form, LocalDate today) {
        var audience = form == DossierForm.PUBLIC ? Audience.PUBLIC : Audience.OFFICE;
        return new EventStories(records, event, today).ofAnyPlan(Scope.ARCHIVE, audience, event.languages());
    }

    private static List<Told> list(List<RegisteredUse> uses, List<ClearedStory> stories) {
        return Stream.iterate(0, index -> index < uses.size(), index -> index + 1)
                .map(index -> new Told(
                        uses.get(index).id(),
                        stories.get(index).story(),
                        stories.get(index).language(),
                        stories.get(index).clearedOn(),
                        stories.get(index).lastDay()))
                .toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
