package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Person;
import org.amanat.model.proceedings.Demand;
import org.amanat.press.block.Block;
import org.amanat.press.block.Heading;
import org.amanat.press.block.ItemList;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Voice;

/**
 * What newspapers are told after an event: what it demanded, and what was said there.
 *
 * @param demands by their numbers
 * @param quotations those that their speakers allowed to be printed
 */
public record DayOutcome(LocalizedText brief, List<Demand> demands, List<Quotation> quotations) {

    /** More are not taken over by a newspaper. */
    private static final int QUOTATIONS = 3;

    /** Somebody's own words. */
    public record Quotation(Person speaker, LocalizedText words) {}

    public DayOutcome {
        demands = List.copyOf(demands);
        quotations = List.copyOf(quotations);
    }

    /** Of an event that is still to come. */
    public static DayOutcome none() {
        return new DayOutcome(LocalizedText.empty(), List.of(), List.of());
    }

    public boolean isEmpty() {
        return brief.isEmpty() && demands.isEmpty() && quotations.isEmpty();
    }

    /** Under headings of the second level. */
    public List<Block> blocks(Wording wording, PersonWords persons) {
        var blocks = new ArrayList<Block>();
        if (!brief.isEmpty()) {
            blocks.add(Paragraph.of(Voice.BODY, wording.prose(brief)));
        }
        if (!demands.isEmpty()) {
            blocks.add(Heading.of(2, wording.words("print.press.demands")));
            blocks.add(ItemList.numbers(
                    wording.tongue(),
                    demands.stream()
                            .map(demand -> wording.prose(demand.wording()))
                            .toList()));
        }
        if (!quotations.isEmpty()) {
            blocks.add(Heading.of(2, wording.words("print.brief.voices")));
        }
        quotations.stream().limit(QUOTATIONS).forEach(quotation -> {
            blocks.add(Paragraph.of(Voice.BODY, wording.phrase("print.quotation", wording.prose(quotation.words())))
                    .keptWithNext());
            blocks.add(Paragraph.of(Voice.DETAIL, persons.full(quotation.speaker())));
        });
        return blocks;
    }
}
