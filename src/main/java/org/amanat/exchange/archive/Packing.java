package org.amanat.exchange.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/** A bag as one ZIP file, in a folder of its own. */
public final class Packing {

    private Packing() {}

    /**
     * In the clear. The same bag gives the same bytes.
     *
     * @param folder the only folder at the top
     * @param day that is noted for each file; no clock is asked
     */
    public static byte[] plain(Bag bag, String folder, LocalDate day) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            for (var file : bag.files().entrySet()) {
                var entry = new ZipEntry(folder + "/" + file.getKey());
                entry.setTimeLocal(day.atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /**
     * Each file encrypted with AES-256 as WinZip describes it (AE-2), which 7-Zip and others open. Names and sizes of
     * files can be seen. Each time gives other bytes, as it must.
     *
     * @param beside what lies outside of the folder, in the clear
     * @param passphrase is not kept; the caller wipes it
     */
    public static byte[] encrypted(
            Bag bag, String folder, Map<String, byte[]> beside, LocalDate day, char[] passphrase) {
        var packed = new ByteArrayOutputStream();
        try (var zip =
                new net.lingala.zip4j.io.outputstream.ZipOutputStream(packed, passphrase, StandardCharsets.UTF_8)) {
            for (var file : beside.entrySet()) {
                put(zip, file.getKey(), file.getValue(), parameters(day));
            }
            for (var file : bag.files().entrySet()) {
                var parameters = parameters(day);
                parameters.setEncryptFiles(true);
                parameters.setEncryptionMethod(EncryptionMethod.AES);
                parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
                put(zip, folder + "/" + file.getKey(), file.getValue(), parameters);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static ZipParameters parameters(LocalDate day) {
        var parameters = new ZipParameters();
        parameters.setLastModifiedFileTime(
                day.atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli());
        return parameters;
    }

    private static void put(
            net.lingala.zip4j.io.outputstream.ZipOutputStream zip, String path, byte[] bytes, ZipParameters parameters)
            throws IOException {
        parameters.setFileNameInZip(path);
        zip.putNextEntry(parameters);
        zip.write(bytes);
        zip.closeEntry();
    }
}
