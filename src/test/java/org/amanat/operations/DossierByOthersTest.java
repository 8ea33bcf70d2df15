package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.loc.repository.bagit.exceptions.CorruptChecksumException;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.ByteArrayOutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import net.sf.sevenzipjbinding.ExtractOperationResult;
import net.sf.sevenzipjbinding.SevenZip;
import net.sf.sevenzipjbinding.impl.RandomAccessFileInStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A dossier is read without Amanat: here by the library for bags of the Library of Congress, and by 7-Zip itself, which
 * is the program that {@code HOW-TO-OPEN.txt} sends people to.
 */
@ExtendWith(SampleDossiers.class)
final class DossierByOthersTest {

    private final SampleDossier sample;

    DossierByOthersTest(SampleDossier sample) {
        this.sample = sample;
    }

    /** Its native library stays there, and not in the folder for temporary files of the computer. */
    @BeforeAll
    static void unpackSevenZip() throws Exception {
        SevenZip.initSevenZipFromPlatformJAR(
                Files.createDirectories(Path.of("target/seven-zip")).toFile());
    }

    @Test
    void thePublicOneIsAValidBagAndADamagedOneIsNot(@TempDir Path folder) throws Exception {
        for (var file : sample.unzipped().entrySet()) {
            written(folder.resolve(file.getKey()), file.getValue());
        }
        verify(folder);

        Path summary = folder.resolve("data/documents/summary-ur.pdf");
        byte[] bytes = Files.readAllBytes(summary);
        bytes[1000] ^= 1;
        Files.write(summary, bytes);
        assertThatThrownBy(() -> verify(folder)).isInstanceOf(CorruptChecksumException.class);
    }

    @Test
    void sevenZipOpensTheFullOneWithItsPassphraseAndItIsAValidBagToo(@TempDir Path folder) throws Exception {
        var files = sevenZip(SampleDossier.PASSPHRASE);
        assertThat(files).containsKey("HOW-TO-OPEN.txt");
        for (var file : files.entrySet()) {
            written(folder.resolve(file.getKey()), file.getValue());
        }
        Path bag = folder.resolve("amanat-2025-07-30-full");
        assertThat(bag.resolve("data/record/guests.json")).exists();
        verify(bag);
    }

    @Test
    void withAnotherPassphraseSevenZipOpensNothingOfIt() throws Exception {
        assertThat(sevenZip("eleven lamps wait beside the road")).containsOnlyKeys("HOW-TO-OPEN.txt");
    }

    private static void verify(Path folder) throws Exception {
        try (var verifier = new BagVerifier()) {
            var bag = new BagReader().read(folder);
            assertThat(bag.getVersion()).hasToString("1.0");
            assertThat(bag.getPayLoadManifests()).hasSize(2);
            verifier.isValid(bag, false);
        }
    }

    /** The files of the encrypted dossier that 7-Zip can open with a passphrase. */
    private Map<String, byte[]> sevenZip(String typed) throws Exception {
        var files = new TreeMap<String, byte[]>();
        try (var file = new RandomAccessFile(sample.full().toFile(), "r");
                var archive = SevenZip.openInArchive(null, new RandomAccessFileInStream(file))) {
            for (var item : archive.getSimpleInterface().getArchiveItems()) {
                var bytes = new ByteArrayOutputStream();
                var result = item.extractSlow(
                        piece -> {
                            bytes.writeBytes(piece);
                            return piece.length;
                        },
                        typed);
                if (result == ExtractOperationResult.OK) {
                    files.put(item.getPath().replace('\\', '/'), bytes.toByteArray());
                }
            }
        }
        return files;
    }

    private static void written(Path file, byte[] bytes) throws Exception {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
