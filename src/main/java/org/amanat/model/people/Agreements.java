package org.amanat.model.people;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person said when they were asked, and when. What is not in it was never asked, and so is not agreed to either.
 *
 * @param answers the last one to each question
 */
public record Agreements(Map<Agreement, Answer> answers) {

    public static final Agreements NONE = new Agreements(Map.of());

    /**
     * Yes or no.
     *
     * @param on the day on which it was said
     */
    public record Answer(boolean yes, LocalDate on) {

        public static Answer yes(LocalDate on) {
            return new Answer(true, on);
        }

        public static Answer no(LocalDate on) {
            return new Answer(false, on);
        }
    }

    public Agreements {
        var kept = new EnumMap<Agreement, Answer>(Agreement.class);
        kept.putAll(answers);
        answers = Collections.unmodifiableMap(kept);
    }

    /** Whether it was agreed to on that day or before. */
    public boolean cover(Agreement what, LocalDate day) {
        return agreedOn(what).filter(agreed -> !agreed.isAfter(day)).isPresent();
    }

    /** Whether the answer is no; it is not if nobody asked. */
    public boolean refuse(Agreement what) {
        return refusedOn(what).isPresent();
    }

    /** The last answer; nothing if nobody asked. */
    public Optional<Answer> to(Agreement what) {
        return Optional.ofNullable(answers.get(what));
    }

    /** The day on which it was agreed to. */
    public Optional<LocalDate> agreedOn(Agreement what) {
        return to(what).filter(Answer::yes).map(Answer::on);
    }

    /** The day on which the person said no. */
    public Optional<LocalDate> refusedOn(Agreement what) {
        return to(what).filter(answer -> !answer.yes()).map(Answer::on);
    }

    /** The same with another answer to one question; nothing takes it out. */
    public Agreements with(Agreement what, Optional<Answer> answer) {
        var changed = new EnumMap<Agreement, Answer>(Agreement.class);
        changed.putAll(answers);
        answer.ifPresentOrElse(said -> changed.put(what, said), () -> changed.remove(what));
        return new Agreements(changed);
    }

    /**
     * The same with each no of another that was said on the day of the answer here or later, or where there is none.
     */
    public Agreements withRefusalsOf(Agreements other) {
        var kept = this;
        for (var what : Agreement.values()) {
            var refused = other.to(what).filter(answer -> !answer.yes());
            boolean later = refused.isPresent()
                    && to(what).filter(here -> here.on().isAfter(refused.get().on()))
                            .isEmpty();
            kept = later ? kept.with(what, refused) : kept;
        }
        return kept;
    }
}
