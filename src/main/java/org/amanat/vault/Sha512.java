package org.amanat.vault;

/**
 * The compression function of SHA-512 (FIPS 180-4, section 6.4.2; the names are those of the standard). It is here for
 * the sake of {@link Pbkdf2}, which calls it half a million times in a virtual machine that has only just begun: its
 * state is in local variables, and a round moves none of them. Everything else that hashes uses the JDK.
 */
final class Sha512 {

    /** Words of 64 bits that are the state between two blocks. */
    static final int STATE = 8;

    /** Words of a block. */
    static final int BLOCK = 16;

    /** Words of a block and of what is made of it: the length of what {@link #compress} works in. */
    static final int SCHEDULE = 80;

    /** The first 64 bits behind the point of the square roots of the first eight primes. */
    private static final long[] INITIAL = {
        0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
        0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L
    };

    /** The first 64 bits behind the point of the cube roots of the first eighty primes. */
    private static final long[] K = {
        0x428a2f98d728ae22L, 0x7137449123ef65cdL, 0xb5c0fbcfec4d3b2fL, 0xe9b5dba58189dbbcL,
        0x3956c25bf348b538L, 0x59f111f1b605d019L, 0x923f82a4af194f9bL, 0xab1c5ed5da6d8118L,
        0xd807aa98a3030242L, 0x12835b0145706fbeL, 0x243185be4ee4b28cL, 0x550c7dc3d5ffb4e2L,
        0x72be5d74f27b896fL, 0x80deb1fe3b1696b1L, 0x9bdc06a725c71235L, 0xc19bf174cf692694L,
        0xe49b69c19ef14ad2L, 0xefbe4786384f25e3L, 0x0fc19dc68b8cd5b5L, 0x240ca1cc77ac9c65L,
        0x2de92c6f592b0275L, 0x4a7484aa6ea6e483L, 0x5cb0a9dcbd41fbd4L, 0x76f988da831153b5L,
        0x983e5152ee66dfabL, 0xa831c66d2db43210L, 0xb00327c898fb213fL, 0xbf597fc7beef0ee4L,
        0xc6e00bf33da88fc2L, 0xd5a79147930aa725L, 0x06ca6351e003826fL, 0x142929670a0e6e70L,
        0x27b70a8546d22ffcL, 0x2e1b21385c26c926L, 0x4d2c6dfc5ac42aedL, 0x53380d139d95b3dfL,
        0x650a73548baf63deL, 0x766a0abb3c77b2a8L, 0x81c2c92e47edaee6L, 0x92722c851482353bL,
        0xa2bfe8a14cf10364L, 0xa81a664bbc423001L, 0xc24b8b70d0f89791L, 0xc76c51a30654be30L,
        0xd192e819d6ef5218L, 0xd69906245565a910L, 0xf40e35855771202aL, 0x106aa07032bbd1b8L,
        0x19a4c116b8d2d0c8L, 0x1e376c085141ab53L, 0x2748774cdf8eeb99L, 0x34b0bcb5e19b48a8L,
        0x391c0cb3c5c95a63L, 0x4ed8aa4ae3418acbL, 0x5b9cca4f7763e373L, 0x682e6ff3d6b2b8a3L,
        0x748f82ee5defb2fcL, 0x78a5636f43172f60L, 0x84c87814a1f0ab72L, 0x8cc702081a6439ecL,
        0x90befffa23631e28L, 0xa4506cebde82bde9L, 0xbef9a3f7b2c67915L, 0xc67178f2e372532bL,
        0xca273eceea26619cL, 0xd186b8c721c0c207L, 0xeada7dd6cde0eb1eL, 0xf57d4f7fee6ed178L,
        0x06f067aa72176fbaL, 0x0a637dc5a2c898a6L, 0x113f9804bef90daeL, 0x1b710b35131c471bL,
        0x28db77f523047d84L, 0x32caab7b40c72493L, 0x3c9ebe0a15c9bebcL, 0x431d67c49c100d4cL,
        0x4cc5d4becb3e42b6L, 0x597f299cfc657e2aL, 0x5fcb6fab3ad6faecL, 0x6c44198c4a475817L
    };

    private Sha512() {}

    /** The state before the first block. */
    static long[] initial() {
        return INITIAL.clone();
    }

    /**
     * Takes in one block.
     *
     * @param before the state; left as it is, unless {@code after} is the same
     * @param w the block in its first {@link #BLOCK} words; what is behind them is overwritten
     * @param after where the state is written
     */
    static void compress(long[] before, long[] w, long[] after) {
        for (int t = BLOCK; t < SCHEDULE; t++) {
            w[t] = smallSigma1(w[t - 2]) + w[t - 7] + smallSigma0(w[t - 15]) + w[t - 16];
        }
        long a = before[0];
        long b = before[1];
        long c = before[2];
        long d = before[3];
        long e = before[4];
        long f = before[5];
        long g = before[6];
        long h = before[7];
        for (int t = 0; t < SCHEDULE; t += STATE) {
            h += bigSigma1(e) + choose(e, f, g) + K[t] + w[t];
            d += h;
            h += bigSigma0(a) + majority(a, b, c);
            g += bigSigma1(d) + choose(d, e, f) + K[t + 1] + w[t + 1];
            c += g;
            g += bigSigma0(h) + majority(h, a, b);
            f += bigSigma1(c) + choose(c, d, e) + K[t + 2] + w[t + 2];
            b += f;
            f += bigSigma0(g) + majority(g, h, a);
            e += bigSigma1(b) + choose(b, c, d) + K[t + 3] + w[t + 3];
            a += e;
            e += bigSigma0(f) + majority(f, g, h);
            d += bigSigma1(a) + choose(a, b, c) + K[t + 4] + w[t + 4];
            h += d;
            d += bigSigma0(e) + majority(e, f, g);
            c += bigSigma1(h) + choose(h, a, b) + K[t + 5] + w[t + 5];
            g += c;
            c += bigSigma0(d) + majority(d, e, f);
            b += bigSigma1(g) + choose(g, h, a) + K[t + 6] + w[t + 6];
            f += b;
            b += bigSigma0(c) + majority(c, d, e);
            a += bigSigma1(f) + choose(f, g, h) + K[t + 7] + w[t + 7];
            e += a;
            a += bigSigma0(b) + majority(b, c, d);
        }
        after[0] = before[0] + a;
        after[1] = before[1] + b;
        after[2] = before[2] + c;
        after[3] = before[3] + d;
        after[4] = before[4] + e;
        after[5] = before[5] + f;
        after[6] = before[6] + g;
        after[7] = before[7] + h;
    }

    private static long choose(long x, long y, long z) {
        return z ^ (x & (y ^ z));
    }

    private static long majority(long x, long y, long z) {
        return (x & y) ^ (z & (x ^ y));
    }

    private static long bigSigma0(long x) {
        return Long.rotateRight(x, 28) ^ Long.rotateRight(x, 34) ^ Long.rotateRight(x, 39);
    }

    private static long bigSigma1(long x) {
        return Long.rotateRight(x, 14) ^ Long.rotateRight(x, 18) ^ Long.rotateRight(x, 41);
    }

    private static long smallSigma0(long x) {
        return Long.rotateRight(x, 1) ^ Long.rotateRight(x, 8) ^ (x >>> 7);
    }

    private static long smallSigma1(long x) {
        return Long.rotateRight(x, 19) ^ Long.rotateRight(x, 61) ^ (x >>> 6);
    }
}
