package org.amanat.press.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Optimum-fit line breaking (Knuth and Plass, "Breaking Paragraphs into Lines", 1981): of all ways to break a
 * paragraph, the one whose lines together are the least too loose or too tight. Only spaces between words give way.
 */
final class Breaking {

    private static final double STRETCH = 0.5;
    private static final double SHRINK = 0.22;
    private static final double LINE = 10;
    private static final double NO_SPACES = 5_000;
    private static final double LONELY_WORD = 3_000;
    private static final double UNEVEN = 1_500;
    private static final double OVERFULL = 1e9;
    private static final int CLASSES = 4;

    private final List<Chunk> chunks;
    private final float measure;
    private final boolean ragged;
    private final double[] width;
    private final double[] spaces;

    private Breaking(List<Chunk> chunks, float measure, boolean ragged) {
        this.chunks = chunks;
        this.measure = measure;
        this.ragged = ragged;
        this.width = new double[chunks.size() + 1];
        this.spaces = new double[chunks.size() + 1];
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            width[i + 1] = width[i] + chunk.wordsWidth() + chunk.spacesWidth();
            spaces[i + 1] = spaces[i] + chunk.spacesWidth();
        }
    }

    /**
     * The lines of a paragraph.
     *
     * @param measure in points
     * @param ragged whether spaces keep their natural width
     * @return for each line the index after its last chunk
     */
    static List<Integer> lineEnds(List<Chunk> chunks, float measure, boolean ragged) {
        return new Breaking(chunks, measure, ragged).best();
    }

    private List<Integer> best() {
        int n = chunks.size();
        double[][] cost = new double[n + 1][CLASSES];
        int[][] from = new int[n + 1][CLASSES];
        int[][] fromClass = new int[n + 1][CLASSES];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][1] = 0;
        for (int end = 1; end <= n; end++) {
            for (int start = end - 1; start >= 0; start--) {
                double ratio = ratio(start, end);
                boolean tooLong = ratio < -1;
                if (tooLong && start < end - 1) {
                    break;
                }
                int fitness = fitness(ratio);
                double line = demerits(start, end, ratio);
                for (int before = 0; before < CLASSES; before++) {
                    double total = cost[start][before] + line;
                    if (!ragged && start > 0 && Math.abs(before - fitness) > 1) {
                        total += UNEVEN;
                    }
                    if (total < cost[end][fitness]) {
                        cost[end][fitness] = total;
                        from[end][fitness] = start;
                        fromClass[end][fitness] = before;
                    }
                }
            }
        }
        return trace(cost[n], from, fromClass);
    }

    private static List<Integer> trace(double[] last, int[][] from, int[][] fromClass) {
        int fitness = 0;
        for (int i = 1; i < CLASSES; i++) {
            if (last[i] < last[fitness]) {
                fitness = i;
            }
        }
        List<Integer> ends = new ArrayList<>();
        for (int end = from.length - 1; end > 0; ) {
            ends.add(end);
            int start = from[end][fitness];
            fitness = fromClass[end][fitness];
            end = start;
        }
        Collections.reverse(ends);
        return ends;
    }

    /**
     * Room left over, in parts of what the spaces can give: 1 is fully stretched, -1 fully shrunk, less does not fit.
     */
    private double ratio(int start, int end) {
        Chunk last = chunks.get(end - 1);
        double natural = width[end] - width[start] - last.spacesWidth();
        double inner = spaces[end] - spaces[start] - last.spacesWidth();
        double room = measure - natural;
        if (room < 0) {
            boolean fits = room > -0.01 || (!ragged && -room <= inner * SHRINK);
            return fits ? room / Math.max(inner * SHRINK, 0.02) : -2;
        }
        return room / Math.max(inner * STRETCH, measure * 0.004);
    }

    private static int fitness(double ratio) {
        if (ratio < -0.5) {
            return 0;
        }
        if (ratio <= 0.5) {
            return 1;
        }
        return ratio <= 1 ? 2 : 3;
    }

    private double demerits(int start, int end, double ratio) {
        if (ratio < -1) {
            return OVERFULL;
        }
        boolean lastLine = end == chunks.size();
        if (lastLine) {
            boolean lonely = end - start == 1 && start > 0;
            return LINE * LINE + (lonely ? LONELY_WORD : 0);
        }
        if (ragged) {
            double room =
                    (measure - (width[end] - width[start] - chunks.get(end - 1).spacesWidth())) / measure;
            double badness = 300 * room * room;
            return (LINE + badness) * (LINE + badness);
        }
        boolean noSpaces = end - start == 1;
        double badness = 100 * Math.pow(Math.abs(ratio), 3);
        return (LINE + badness) * (LINE + badness) + (noSpaces ? NO_SPACES : 0);
    }
}
