package org.amanat.model.problem;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A short name for a fault, the same whenever the same fault happens at the same place: {@code 7QK3-M2XD}. It is made
 * from the kinds of exception and the methods they came through, never from their messages, so it tells nothing about
 * what was in the file.
 */
public record FaultCode(String text) {

    /** No letters or digits that are taken for each other when read over the telephone. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;
    private static final int FRAMES = 12;

    public static FaultCode of(Throwable fault) {
        var described = new StringBuilder();
        for (Throwable at = fault; at != null; at = at.getCause()) {
            described.append(at.getClass().getName()).append('\n');
            described.append(Arrays.stream(at.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                    .collect(Collectors.joining("\n")));
        }
        return new FaultCode(shortened(described.toString()));
    }

    private static String shortened(String described) {
        byte[] hash;
        try {
            hash = MessageDigest.getInstance("SHA-256").digest(described.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "").append(LETTERS.charAt(hash[i] & 31));
        }
        return code.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
