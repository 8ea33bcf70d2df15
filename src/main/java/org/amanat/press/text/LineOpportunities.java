package org.amanat.press.text;

import com.ibm.icu.text.BreakIterator;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.amanat.press.block.Tongue;

/** Where a line may end: ICU's rules of Unicode annex 14 (the JDK's own iterator would break inside {@code 6:30}). */
final class LineOpportunities {

    private final Map<Tongue, BreakIterator> iterators = new HashMap<>();

    /** Indexes of characters that may begin a line, and the length of the text. */
    BitSet in(String text, Tongue tongue) {
        BreakIterator iterator =
                iterators.computeIfAbsent(tongue, each -> BreakIterator.getLineInstance(each.locale()));
        iterator.setText(text);
        BitSet opportunities = new BitSet(text.length() + 1);
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            opportunities.set(at);
        }
        PhoneNumbers.inside(text, opportunities::clear);
        return opportunities;
    }
}
