package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;

/**
 * What the gate would say of consent that is still being written down, so that it is mended while the paper lies there.
 */
public final class DraftCheck {

    private DraftCheck() {}

    /**
     * What would stand against every use if the record were answered with yes now; nothing of single uses.
     *
     * @param record not answered yet
     */
    public static List<Refusal> of(StoryFacts facts, ConsentRecord record, LocalDate today) {
        var yes = record.become(record.replaces().isPresent() ? ConsentStatus.RENEWED : ConsentStatus.GIVEN);
        var records = new ArrayList<>(facts.records());
        records.removeIf(other -> other.id().equals(record.id()));
        records.add(yes);
        var answered = facts.with(records);
        var use = new Use(Scope.COUNTED_IN_STATISTICS, Language.ENGLISH, Optional.empty());
        var reasons = new Reasons(use.scope());
        RecordCheck.check(new Question(answered, use, today, Audience.OFFICE), Standing.of(answered), reasons);
        return reasons.all();
    }
}
