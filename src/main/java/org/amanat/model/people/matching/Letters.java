package org.amanat.model.people.matching;

/** How far two words are apart. */
final class Letters {

    private Letters() {}

    /**
     * How many letters have to be added, taken out or changed to get from one word to the other (Levenshtein).
     *
     * @param most if it is more, it does not matter how many more
     */
    static int apart(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
                least = Math.min(least, now[j]);
            }
            // No later row comes below the least of this one.
            if (least > most) {
                return most + 1;
            }
            int[] last = before;
            before = now;
            now = last;
        }
        return before[other.length()];
    }
}
