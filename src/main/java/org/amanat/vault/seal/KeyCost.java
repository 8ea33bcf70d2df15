package org.amanat.vault.seal;

/**
 * What it costs to make a key of a passphrase with Argon2id (RFC 9106), so that guessing is slow. Kept with each slot:
 * a later program may ask for more and still open older slots.
 *
 * @param memoryKib kibibytes of memory
 * @param passes over that memory
 * @param lanes filled side by side
 */
public record KeyCost(int memoryKib, int passes, int lanes) {

    /**
     * 64 MiB, three passes, four lanes: the second recommended option of RFC 9106, section 4, for machines that cannot
     * give 2 GiB. Above what OWASP asks for at least (19 MiB, two passes, one lane).
     */
    public static final KeyCost STANDARD = new KeyCost(64 * 1024, 3, 4);

    private static final int MOST_MEMORY_KIB = 1024 * 1024;
    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 16;
    private static final int LEAST_MEMORY_A_LANE_KIB = 8;

    /** The bounds keep a file that was tampered with from taking all memory or all day. */
    public KeyCost {
        boolean possible = lanes >= 1
                && lanes <= MOST_LANES
                && passes >= 1
                && passes <= MOST_PASSES
                && memoryKib >= LEAST_MEMORY_A_LANE_KIB * lanes
                && memoryKib <= MOST_MEMORY_KIB;
        if (!possible) {
            throw new IllegalArgumentException("not a cost of Argon2id that this program would pay");
        }
    }
}
