package org.amanat.exchange.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/** The checksums that a bag has for each of its files, by the names that RFC 8493 gives them. */
enum Checksum {
    SHA256("sha256", "SHA-256", 64),
    SHA512("sha512", "SHA-512", 128);

    private final String tag;
    private final String algorithm;
    private final int digits;

    Checksum(String tag, String algorithm, int digits) {
        this.tag = tag;
        this.algorithm = algorithm;
        this.digits = digits;
    }

    /** The file that lists the checksums of what the bag is for. */
    String manifest() {
        return "manifest-" + tag + ".txt";
    }

    /** The file that lists those of the files beside it. */
    String tagManifest() {
        return "tagmanifest-" + tag + ".txt";
    }

    /** How many hexadecimal digits it has. */
    int digits() {
        return digits;
    }

    /** In lower-case hexadecimal. */
    String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /**
     * That of a file, without holding it in memory.
     *
     * @throws ProblemException if it cannot be read
     */
    String of(Path file) {
        try (var stream = new DigestInputStream(Files.newInputStream(file), digest())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new ProblemException(unreadable, ProblemCode.FILE_UNREADABLE, file.toString());
        }
    }

    private MessageDigest digest() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has " + algorithm, impossible);
        }
    }
}
