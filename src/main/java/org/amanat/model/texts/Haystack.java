package org.amanat.model.texts;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Many {@linkplain Match#fold folded} texts, to be searched within a frame. Beside the texts, close together in memory,
 * stands for each which letters and pairs of neighbours are in it, as bits that several share: a text that lacks a bit
 * of what is looked for need not be looked at, and only the others are.
 */
public final class Haystack {

    /** 512 bits a text: names, telephones and an organisation leave three quarters of them empty. */
    private static final int LONGS = 8;

    /** These have a bit each that they share with nothing, so that one of them is found without looking at the text. */
    private static final String LETTERS =
            "abcdefghijklmnopqrstuvwxyz0123456789" + "آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوؤہءئیے";

    private static final int[] OWN = own();
    private static final int FIRST_SHARED = 2 * Long.SIZE;
    private static final int SHARED = Long.SIZE * LONGS - FIRST_SHARED;

    private final List<String> texts;
    private final long[] bits;

    /** @param folded in the order in which they are found; takes half a microsecond for each letter of them */
    public Haystack(List<String> folded) {
        texts = List.copyOf(folded);
        bits = new long[texts.size() * LONGS];
        for (int at = 0; at < texts.size(); at++) {
            mark(texts.get(at), bits, at * LONGS);
        }
    }

    /** Tells the place of each text in which all words are, counted from 0, in order. */
    public void search(Match match, IntConsumer found) {
        var needles = match.wanted().stream().map(Needle::new).toList();
        boolean sure = match.wanted().stream().allMatch(Haystack::isOneLetter);
        for (int at = 0; at < texts.size(); at++) {
            if (mayHold(needles, at) && (sure || match.inFolded(texts.get(at)))) {
                found.accept(at);
            }
        }
    }

    private static boolean isOneLetter(Match.Wanted wanted) {
        return wanted.sounds().isEmpty()
                && (wanted.word().isEmpty()
                        || (wanted.word().length() == 1 && ownBit(wanted.word().charAt(0)) >= 0));
    }

    private boolean mayHold(List<Needle> needles, int at) {
        for (var needle : needles) {
            if (!covers(at, needle.word) && !covers(at, needle.sounds)) {
                return false;
            }
        }
        return true;
    }

    private boolean covers(int at, long[] wanted) {
        int from = at * LONGS;
        for (int part = 0; part < LONGS; part++) {
            if ((bits[from + part] & wanted[part]) != wanted[part]) {
                return false;
            }
        }
        return true;
    }

    /** The bits of one word that is looked for. */
    private static final class Needle {

        private final long[] word;
        /** Those of the word where it has no sounds. */
        private final long[] sounds;

        Needle(Match.Wanted wanted) {
            word = marked(wanted.word());
            sounds = wanted.sounds().map(Needle::marked).orElse(word);
        }

        private static long[] marked(String text) {
            var marks = new long[LONGS];
            mark(text, marks, 0);
            return marks;
        }
    }

    private static void mark(String text, long[] into, int from) {
        char before = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            int own = ownBit(letter);
            set(own >= 0 ? own : shared(letter * 0x9E3779B1), into, from);
            if (at > 0) {
                set(shared((before * 31 + letter) * 0x85EBCA6B), into, from);
            }
            before = letter;
        }
    }

    /** The upper bits of a product depend on all of its factors. */
    private static int shared(int hash) {
        return FIRST_SHARED + (hash >>> 16) % SHARED;
    }

    private static void set(int bit, long[] into, int from) {
        into[from + bit / Long.SIZE] |= 1L << bit % Long.SIZE;
    }

    /** Of a letter that has one; else -1. */
    private static int ownBit(char letter) {
        return letter < OWN.length ? OWN[letter] : -1;
    }

    private static int[] own() {
        var own = new int[LETTERS.chars().max().orElseThrow() + 1];
        Arrays.fill(own, -1);
        for (int bit = 0; bit < LETTERS.length(); bit++) {
            own[LETTERS.charAt(bit)] = bit;
        }
        return own;
    }
}
