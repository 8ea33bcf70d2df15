package org.amanat.model.people;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person agreed to, and since when. What is not in it is not agreed to: nobody asked, or the answer was no.
 *
 * @param since the day of each agreement
 */
public record Agreements(Map<Agreement, LocalDate> since) {

    public static final Agreements NONE = new Agreements(Map.of());

    public Agreements {
        var kept = new EnumMap<Agreement, LocalDate>(Agreement.class);
        kept.putAll(since);
        since = Collections.unmodifiableMap(kept);
    }

    /** Whether it was agreed to on that day or before. */
    public boolean cover(Agreement what, LocalDate day) {
        return on(what).filter(agreed -> !agreed.isAfter(day)).isPresent();
    }

    /** The day on which it was agreed to. */
    public Optional<LocalDate> on(Agreement what) {
        return Optional.ofNullable(since.get(what));
    }

    /** The same with one answer changed; without a day it is no. */
    public Agreements with(Agreement what, Optional<LocalDate> agreedOn) {
        var changed = new EnumMap<Agreement, LocalDate>(Agreement.class);
        changed.putAll(since);
        agreedOn.ifPresentOrElse(day -> changed.put(what, day), () -> changed.remove(what));
        return new Agreements(changed);
    }
}
