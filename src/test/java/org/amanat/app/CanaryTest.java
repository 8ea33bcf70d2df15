package org.amanat.app;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After work and a violent end, no word that was typed is on the disk in the clear: in no file, and in no file's name.
 */
final class CanaryTest {

    static final int DIED = 97;

    /** Each begins every text, the passphrases, and nothing else on this computer. */
    private static final List<String> WORDS = List.of("qanaree", "بلبل", "zamboni");

    private static final List<Charset> ENCODINGS = List.of(UTF_8, UTF_16LE, UTF_16BE);

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasTypedIsFoundOnTheDisk() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path said = folder.resolve("said.txt");
        assertThat(work(home, said)).as(Files.readString(said)).isEqualTo(DIED);

        assertThat(files(home))
                .as("what would give a secret away, if anything did")
                .anyMatch(name -> name.endsWith("office.amanat"))
                .anyMatch(name -> name.endsWith("-journal"))
                .anyMatch(name -> name.endsWith("amanat.log"))
                .anyMatch(name -> name.endsWith("recent-files"))
                .anyMatch(name -> name.contains("backups") && name.endsWith(".amanat"));
        assertThat(Files.readString(AppPaths.under(home).log())).contains("CanaryOffice", "Exception");
        assertThat(inTheClear(home)).isEmpty();
        assertThat(inTheClear(said)).isEmpty();
    }

    @Test
    void aWordInTheClearWouldBeFoundInEachEncoding() throws Exception {
        for (Charset encoding : ENCODINGS) {
            Path file = folder.resolve(encoding.name());
            Files.write(file, ("x".repeat(9_001) + CanaryOffice.canary("Planted")).getBytes(encoding));
            assertThat(inTheClear(file)).isNotEmpty();
        }
    }

    private static int work(Path home, Path said) throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(home.resolve("tmp"));
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=" + home,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CanaryOffice.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("SQLITE_TMPDIR", temporary.toString());
        return builder.start().waitFor();
    }

    /** The places where a word stands that ought to be nowhere. */
    private static List<String> inTheClear(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).flatMap(CanaryTest::finds).toList();
        }
    }

    private static Stream<String> finds(Path file) {
        // Latin 1 keeps every byte, so that bytes can be looked for as text.
        String bytes = lower(new String(read(file), StandardCharsets.ISO_8859_1));
        String name = lower(file.getFileName().toString());
        return WORDS.stream()
                .filter(word -> name.contains(word)
                        || ENCODINGS.stream()
                                .anyMatch(encoding -> bytes.contains(
                                        lower(new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1)))))
                .map(word -> file.getFileName() + " holds " + word);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> files(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> home.relativize(file).toString())
                    .toList();
        }
    }
}
