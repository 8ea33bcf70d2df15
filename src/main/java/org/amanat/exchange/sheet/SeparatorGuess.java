package org.amanat.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amanat.model.importing.Separator;

/**
 * Finds out what stands between the cells, from many lines: the right sign gives most lines the same number of cells,
 * whatever stands in the titles above.
 */
final class SeparatorGuess {

    private static final int LINES = 300;
    /** How much less even a sign may be that makes more cells. */
    private static final double NEARLY = 0.85;

    private SeparatorGuess() {}

    /** @param text the beginning of the table, or all of it */
    static Separator of(String text) {
        Separator best = Separator.COMMA;
        double most = 0;
        int cells = 1;
        for (Separator sign : Separator.values()) {
            var counts = counts(text, sign.sign());
            int usual = usual(counts);
            double even = usual < 2
                    ? 0
                    : (double) counts.stream().filter(count -> count == usual).count() / counts.size();
            boolean better = even > 0 && (even * NEARLY > most || (even > most * NEARLY && usual > cells));
            if (better) {
                best = sign;
                most = even;
                cells = usual;
            }
        }
        return best;
    }

    /** The number of cells that most lines with more than one have; of two the larger. */
    private static int usual(List<Integer> counts) {
        var times = new HashMap<Integer, Integer>();
        counts.stream().filter(count -> count > 1).forEach(count -> times.merge(count, 1, Integer::sum));
        return times.entrySet().stream()
                .max((a, b) ->
                        a.getValue().equals(b.getValue()) ? a.getKey() - b.getKey() : a.getValue() - b.getValue())
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    /** The cells of each row that is not blank. */
    private static List<Integer> counts(String text, char sign) {
        var rows = new TextRows(text, sign);
        var counts = new ArrayList<Integer>();
        while (rows.hasNext() && counts.size() < LINES) {
            var cells = rows.next();
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                counts.add(cells.size());
            }
        }
        return counts;
    }
}
