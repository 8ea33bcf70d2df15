package org.amanat.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.archive.Addition;
import org.amanat.model.archive.AdditionId;
import org.amanat.model.change.Operation;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.proceedings.BlurredCopy;
import org.amanat.model.proceedings.Commitment;
import org.amanat.model.proceedings.CommitmentId;
import org.amanat.model.proceedings.CommitmentState;
import org.amanat.model.proceedings.Cost;
import org.amanat.model.proceedings.CostId;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.DemandId;
import org.amanat.model.proceedings.DemandState;
import org.amanat.model.proceedings.Face;
import org.amanat.model.proceedings.FaceConsent;
import org.amanat.model.proceedings.Lesson;
import org.amanat.model.proceedings.LessonId;
import org.amanat.model.proceedings.LessonKind;
import org.amanat.model.proceedings.NoteId;
import org.amanat.model.proceedings.NoteKind;
import org.amanat.model.proceedings.NoteLine;
import org.amanat.model.proceedings.Photograph;
import org.amanat.model.proceedings.PhotographId;
import org.amanat.model.proceedings.Picture;
import org.amanat.model.proceedings.PressMention;
import org.amanat.model.proceedings.PressMentionId;
import org.amanat.model.proceedings.Progress;
import org.amanat.model.proceedings.ProgressId;
import org.amanat.model.proceedings.ProgressKind;
import org.amanat.model.proceedings.RecordText;
import org.amanat.model.proceedings.Response;
import org.amanat.model.proceedings.ResponseId;
import org.amanat.model.proceedings.ResponseKinds;
import org.amanat.model.proceedings.Rhythm;
import org.amanat.model.proceedings.Statement;
import org.amanat.model.proceedings.StatementId;

/** The part of {@link RandomChanges} that is about what an event leaves behind. */
final class RandomProceedings {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 30);

    private final Records records;
    private final Random random;
    private final EventId event;

    RandomProceedings(Records records, Random random, EventId event) {
        this.records = records;
        this.random = random;
        this.event = event;
    }

    void make(Operation kind) {
        String[] words = kind.name().split("_", 2);
        switch (words[1]) {
            case "ADDITION" ->
                records.additions()
                        .insert(new Addition(
                                id(AdditionId::new),
                                event,
                                DAY.atStartOfDay(ZoneOffset.UTC).toInstant(),
                                text()));
            case "RECORD" -> records.recordTexts().put(event, one(RecordText.class), text());
            case "STATEMENT" ->
                any(records.persons().all())
                        .ifPresent(person -> entry(
                                words[0],
                                records.statements(),
                                Statement::id,
                                old -> new Statement(
                                        old.map(Statement::id).orElseGet(() -> id(StatementId::new)),
                                        event,
                                        person.id(),
                                        anItem(),
                                        Language.URDU,
                                        text(),
                                        text(),
                                        random.nextBoolean(),
                                        word())));
            case "NOTE" ->
                entry(
                        words[0],
                        records.notes(),
                        NoteLine::id,
                        old -> new NoteLine(
                                old.map(NoteLine::id).orElseGet(() -> id(NoteId::new)),
                                event,
                                anItem(),
                                one(NoteKind.class),
                                word(),
                                text()));
            case "DEMAND" -> demand(words[0]);
            case "RESPONSE" -> response(words[0]);
            case "COMMITMENT" ->
                entry(
                        words[0],
                        records.commitments(),
                        Commitment::id,
                        old -> new Commitment(
                                old.map(Commitment::id).orElseGet(() -> id(CommitmentId::new)),
                                event,
                                text(),
                                anOrganisation(),
                                any(records.persons().all()).map(Person::id),
                                text(),
                                any(records.demands().of(event)).map(Demand::id),
                                one(Rhythm.class),
                                random.nextBoolean() ? Optional.of(DAY) : Optional.empty(),
                                Optional.empty(),
                                one(CommitmentState.class)));
            case "PROGRESS" -> progress(words[0]);
            case "PHOTOGRAPH" -> photograph(words[0]);
            case "PRESS_MENTION" ->
                entry(
                        words[0],
                        records.pressMentions(),
                        PressMention::id,
                        old -> new PressMention(
                                old.map(PressMention::id).orElseGet(() -> id(PressMentionId::new)),
                                event,
                                word(),
                                text(),
                                Optional.of(DAY),
                                word()));
            case "COST" ->
                entry(
                        words[0],
                        records.costs(),
                        Cost::id,
                        old -> new Cost(
                                old.map(Cost::id).orElseGet(() -> id(CostId::new)),
                                event,
                                word(),
                                random.nextLong(1L << 40),
                                word()));
            case "LESSON" ->
                entry(
                        words[0],
                        records.lessons(),
                        Lesson::id,
                        old -> new Lesson(
                                old.map(Lesson::id).orElseGet(() -> id(LessonId::new)),
                                event,
                                one(LessonKind.class),
                                word()));
            default -> throw new IllegalArgumentException(kind.name());
        }
    }

    private <T, I> void entry(
            String verb, EntryRecords<?, T, I> table, Function<T, I> id, Function<Optional<T>, T> draw) {
        var present = any(table.of(event));
        switch (verb) {
            case "ADD" -> table.append(draw.apply(Optional.empty()));
            case "EDIT" ->
                present.ifPresent(old -> {
                    table.update(draw.apply(present));
                    table.move(id.apply(old), random.nextInt(4));
                });
            default -> present.ifPresent(old -> table.delete(id.apply(old)));
        }
    }

    private void demand(String verb) {
        var old = any(records.demands().of(event));
        switch (verb) {
            case "ADD" ->
                records.demands()
                        .insert(demand(id(DemandId::new), records.demands().nextNumber(event)));
            case "EDIT" -> old.ifPresent(one -> records.demands().update(demand(one.id(), one.number())));
            default -> old.ifPresent(one -> records.demands().delete(one.id()));
        }
    }

    private Demand demand(DemandId id, int number) {
        return new Demand(
                id,
                event,
                number,
                text(),
                anOrganisation().stream().toList(),
                anOrganisation().stream().toList(),
                anItem(),
                one(DemandState.class),
                any(records.demands().all()).map(Demand::id).filter(other -> !other.equals(id)));
    }

    private void response(String verb) {
        var old = any(records.responses().of(event));
        switch (verb) {
            case "ADD" ->
                any(records.demands().of(event))
                        .ifPresent(demand -> records.responses().insert(response(id(ResponseId::new), demand.id())));
            case "EDIT" -> old.ifPresent(one -> records.responses().update(response(one.id(), one.demand())));
            default -> old.ifPresent(one -> records.responses().delete(one.id()));
        }
    }

    private Response response(ResponseId id, DemandId demand) {
        var kind = any(ResponseKinds.all()).orElseThrow().code();
        return new Response(id, demand, anOrganisation(), DAY, kind, text(), word());
    }

    private void progress(String verb) {
        var old = any(records.progress().of(event));
        switch (verb) {
            case "ADD" ->
                any(records.commitments().of(event))
                        .ifPresent(commitment ->
                                records.progress().insert(progress(id(ProgressId::new), commitment.id())));
            case "EDIT" -> old.ifPresent(one -> records.progress().update(progress(one.id(), one.commitment())));
            default -> old.ifPresent(one -> records.progress().delete(one.id()));
        }
    }

    private Progress progress(ProgressId id, CommitmentId commitment) {
        return new Progress(id, commitment, DAY, one(ProgressKind.class), word(), word());
    }

    private void photograph(String verb) {
        var old = any(records.photographs().of(event));
        switch (verb) {
            case "ADD" -> records.photographs().append(photograph(id(PhotographId::new)), picture());
            case "EDIT" ->
                old.ifPresent(one -> {
                    var changed = photograph(one.id());
                    records.photographs().update(changed);
                    records.blurredCopies().put(one.id(), new BlurredCopy(changed.faces(), picture()));
                });
            default -> old.ifPresent(one -> records.photographs().delete(one.id()));
        }
    }

    private Photograph photograph(PhotographId id) {
        var faces = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Face(random.nextInt(500), 10, 300, 400, one(FaceConsent.class)))
                .toList();
        return new Photograph(id, event, text(), text(), word(), 40, 30, random.nextBoolean(), faces);
    }

    private Picture picture() {
        byte[] bytes = new byte[1 + random.nextInt(40)];
        random.nextBytes(bytes);
        return new Picture(bytes);
    }

    private Optional<ItemId> anItem() {
        return any(records.programme().of(event)).map(ProgrammeItem::id);
    }

    private Optional<OrganisationId> anOrganisation() {
        return any(records.organisations().all()).map(Organisation::id);
    }

    private LocalizedText text() {
        return random.nextInt(5) == 0
                ? LocalizedText.empty()
                : LocalizedText.of(word(), "مطالبہ " + random.nextInt(100));
    }

    private String word() {
        return "it's \"" + random.nextInt(1000) + "\"; -- \\";
    }

    private <E extends Enum<E>> E one(Class<E> kinds) {
        return any(List.of(kinds.getEnumConstants())).orElseThrow();
    }

    private <T> Optional<T> any(List<T> things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(things.get(random.nextInt(things.size())));
    }

    private <T> T id(Function<UUID, T> type) {
        return type.apply(new UUID(random.nextLong(), random.nextLong()));
    }
}
