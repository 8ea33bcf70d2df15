package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.amanat.exchange.archive.Bag;
import org.amanat.exchange.archive.Packing;
import org.amanat.model.archive.Damage;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers whose checksums are right and whose record is not, and one whose table of contents is damaged. */
@ExtendWith(SampleDossiers.class)
final class ForgedDossierTest {

    private static final String EVENT = "data/record/event.json";
    private static final String PROCEEDINGS = "data/record/proceedings.json";
    private static final String NOBODY = "01985a00-0000-7000-8000-00000000dead";

    @TempDir
    private Path folder;

    private final SampleDossier sample;

    ForgedDossierTest(SampleDossier sample) {
        this.sample = sample;
    }

    @Test
    void aPartAboutAnotherEventIsNamedAndTheRestIsRead() throws Exception {
        Path forged =
                forged(Map.of(PROCEEDINGS, text -> text.replace(sample.event().toString(), NOBODY)));
        try (var other = sample.another("foreign.amanat")) {
            var report = other.dossiers().read(forged, Optional.empty());
            assertThat(report.damage()).containsExactly(new Damage(Damage.Kind.CHANGED, PROCEEDINGS));
            assertThat(other.events().plan(sample.event()).items()).isNotEmpty();
            assertThat(other.proceedings().of(sample.event()).demands()).isEmpty();
        }
    }

    @Test
    void anIdThatIsGivenTwiceIsNamed() throws Exception {
        var notes = sample.open().proceedings().of(sample.event()).notes();
        String one = notes.getFirst().id().toString();
        String two = sample.open()
                .proceedings()
                .of(sample.event())
                .demands()
                .getFirst()
                .id()
                .toString();
        Path forged = forged(Map.of(PROCEEDINGS, text -> text.replace(one, two)));
        assertThat(Dossiers.check(forged, Optional.empty()).damage())
                .containsExactly(new Damage(Damage.Kind.CHANGED, PROCEEDINGS));
    }

    @Test
    void whoNamesNobodyIsToldInASentenceAndNothingIsReadIn() throws Exception {
        Path forged = forged(Map.of(
                PROCEEDINGS, text -> text.replaceAll("\"speaker\": \"[^\"]+\"", "\"speaker\": \"" + NOBODY + "\"")));
        try (var other = sample.another("nobody.amanat")) {
            assertRefused(other, forged, PROCEEDINGS);
            assertThat(other.events().all()).isEmpty();
            assertThat(other.history().undoable()).isEmpty();
        }
    }

    @Test
    void theIdsOfAnotherEventThatIsHereAreRefused() throws Exception {
        String event = sample.event().toString();
        Path forged = forged(Map.of(
                EVENT,
                text -> text.replace(event, NOBODY),
                PROCEEDINGS,
                text -> text.replace(event, NOBODY),
                "data/record/dossier.json",
                text -> text.replace(event, NOBODY)));
        try (var other = sample.another("twice.amanat")) {
            other.dossiers().read(sample.dossier(), Optional.empty());
            var before = other.proceedings().of(sample.event());
            assertRefused(other, forged, EVENT);
            assertThat(other.events().all()).hasSize(1);
            assertThat(other.proceedings().of(sample.event())).isEqualTo(before);
        }
    }

    @Test
    void withoutItsTableOfContentsAllIsFoundAndThatIsSaid() throws Exception {
        byte[] bytes = Files.readAllBytes(sample.dossier());
        int end = bytes.length - 22;
        var whole = Dossiers.check(sample.dossier(), Optional.empty());
        int contents = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(end + 16);

        for (int at : new int[] {end + 17, contents + 43}) {
            var flipped = bytes.clone();
            flipped[at] ^= 4;
            var report = Dossiers.check(Files.write(folder.resolve("contents.zip"), flipped), Optional.empty());
            assertThat(report.damage())
                    .as("byte %d", at - contents)
                    .containsExactly(new Damage(Damage.Kind.CONTENTS, "contents.zip"));
            assertThat(report.files()).isEqualTo(whole.files());
        }
        var cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, contents));
        assertThat(Dossiers.check(cut, Optional.empty()).damage())
                .containsExactly(new Damage(Damage.Kind.CONTENTS, "cut.zip"));
    }

    private static void assertRefused(OpenWorkspace open, Path forged, String file) {
        assertThatThrownBy(() -> open.dossiers().read(forged, Optional.empty()))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo(ProblemCode.DOSSIER_CONTRADICTS);
                    assertThat(refused.problem().details()).containsExactly(file);
                });
    }

    /** The dossier with other texts in some of its files, and checksums that vouch for them. */
    private Path forged(Map<String, UnaryOperator<String>> changes) throws IOException {
        var payload = new TreeMap<String, byte[]>();
        sample.unzipped().forEach((path, bytes) -> {
            if (path.startsWith(Bag.PAYLOAD)) {
                var changed = changes.getOrDefault(path, UnaryOperator.identity());
                payload.put(
                        path.substring(Bag.PAYLOAD.length()),
                        changes.containsKey(path)
                                ? changed.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        });
        var bag = Bag.of(payload, Map.of(), Map.of());
        return Files.write(folder.resolve("forged.zip"), Packing.plain(bag, "amanat", LocalDate.of(2026, 1, 2)));
    }
}
