package org.amanat.vault;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;

/** How long a passphrase would stand against somebody who has the file and time, as zxcvbn estimates it. */
public enum PassphraseStrength {
    VERY_WEAK,
    WEAK,
    FAIR,
    GOOD,
    STRONG;

    private static final Zxcvbn ESTIMATE = new Zxcvbn();
    private static final int LONGEST_LOOKED_AT = 100;

    /**
     * Measures a passphrase. Only its first hundred characters count: zxcvbn's time grows with the cube of the length.
     *
     * @param known words that a thief would try first, such as the name of the office
     */
    public static PassphraseStrength of(Passphrase passphrase, List<String> known) {
        return passphrase.use(characters -> {
            // A copy, because wiping the result wipes what was measured.
            char[] looked = Arrays.copyOf(characters, Math.min(characters.length, LONGEST_LOOKED_AT));
            var measured = ESTIMATE.measure(CharBuffer.wrap(looked), known);
            try {
                return values()[measured.getScore()];
            } finally {
                measured.wipe();
                Arrays.fill(looked, '\0');
            }
        });
    }

    /** Whether a workspace may be created with it: good or better. */
    public boolean isEnough() {
        return compareTo(GOOD) >= 0;
    }
}
