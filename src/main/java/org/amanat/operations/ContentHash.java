package org.amanat.operations;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A short hash of a record's content, to see later whether it is still the same. What is empty does not count, so that
 * a field that a newer program adds changes nothing as long as nobody fills it.
 */
final class ContentHash {

    private static final int BYTES = 8;
    private static final int USUAL_LENGTH = 512;

    private static final ClassValue<Part[]> PARTS = new ClassValue<>() {
        @Override
        protected Part[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .map(component -> new Part(component.getName(), component.getAccessor()))
                    .toArray(Part[]::new);
        }
    };

    /** A component of a record. */
    private record Part(String name, Method accessor) {

        Object of(Record fields) {
            try {
                return accessor.invoke(fields);
            } catch (ReflectiveOperationException notOurs) {
                throw new IllegalStateException("a record of the model cannot be read");
            }
        }
    }

    private ContentHash() {}

    static String of(Object content) {
        var written = new StringBuilder(USUAL_LENGTH);
        write(content, written);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(written.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static void write(Object content, StringBuilder into) {
        switch (content) {
            case Optional<?> optional -> optional.ifPresent(value -> write(value, into));
            case Collection<?> several ->
                several.forEach(one -> {
                    write(one, into);
                    into.append('\u001E');
                });
            case Map<?, ?> map
            when map.size() == 1 -> map.forEach((key, value) -> write(String.valueOf(key), value, into));
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, Object>();
                map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
                sorted.forEach((key, value) -> write(key, value, into));
            }
            case Record fields -> {
                for (Part part : PARTS.get(fields.getClass())) {
                    write(part.name(), part.of(fields), into);
                }
            }
            case Enum<?> constant -> into.append(constant.name());
            default -> into.append(content);
        }
    }

    private static void write(String name, Object value, StringBuilder into) {
        if (isNothing(value)) {
            return;
        }
        int before = into.length();
        into.append(name).append('\u001D');
        int named = into.length();
        write(value, into);
        if (into.length() > named) {
            into.append('\u001F');
        } else {
            into.setLength(before);
        }
    }

    /** Whether it can be seen at once that nothing of it would be written: most of what is asked of people is. */
    private static boolean isNothing(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.isEmpty();
            case Collection<?> several -> several.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case String text -> text.isEmpty();
            default -> false;
        };
    }
}
