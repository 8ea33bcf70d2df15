package org.amanat.operations;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.amanat.exchange.DoorPacketFile;
import org.amanat.model.door.DoorPacket;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Records;
import org.amanat.vault.seal.PacketSeal;
import org.amanat.vault.seal.SealBrokenException;

/**
 * A packet as it lies on a stick: a head in the clear that says which file it is for, and everything else sealed. Its
 * form is in {@code docs/door-packets.md}.
 */
final class SealedPacket {

    private static final byte[] MARK = "AMANATDP".getBytes(StandardCharsets.US_ASCII);
    private static final byte FORM = 1;
    private static final int HEAD = MARK.length + 1 + 2 * Long.BYTES;

    /** More is not a packet, and is not read into memory. */
    private static final long LARGEST = 64L << 20;

    private SealedPacket() {}

    static byte[] of(Records records, DoorPacket packet) {
        byte[] head = head(records.settings().workspaceId());
        byte[] content = DoorPacketFile.write(packet);
        try (var seal = PacketSeal.of(records.settings().doorKey())) {
            byte[] sealed = seal.seal(head, content);
            return ByteBuffer.allocate(head.length + sealed.length)
                    .put(head)
                    .put(sealed)
                    .array();
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /** @throws ProblemException if it is no packet, of another file or another form, or was changed */
    static DoorPacket open(Records records, byte[] bytes, Path file) {
        String name = String.valueOf(file.getFileName());
        if (bytes.length <= HEAD || !Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)) {
            throw new ProblemException(ProblemCode.NOT_A_DOOR_PACKET, name);
        }
        if (bytes[MARK.length] != FORM) {
            throw new ProblemException(ProblemCode.DOOR_PACKET_NEWER, name);
        }
        byte[] head = Arrays.copyOf(bytes, HEAD);
        if (!Arrays.equals(head, head(records.settings().workspaceId()))) {
            throw new ProblemException(ProblemCode.DOOR_PACKET_OF_ANOTHER_FILE, name);
        }
        try (var seal = PacketSeal.of(records.settings().doorKey())) {
            return seal.open(head, Arrays.copyOfRange(bytes, HEAD, bytes.length), DoorPacketFile::read);
        } catch (SealBrokenException broken) {
            throw new ProblemException(broken, ProblemCode.DOOR_PACKET_BROKEN);
        }
    }

    /** @throws ProblemException if it is not there, cannot be read, or is too large for a packet */
    static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new ProblemException(ProblemCode.NOT_A_DOOR_PACKET, String.valueOf(file.getFileName()));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            throw new ProblemException(gone, ProblemCode.FILE_NOT_FOUND, file.toString());
        } catch (IOException unreadable) {
            throw new ProblemException(unreadable, ProblemCode.FILE_UNREADABLE, file.toString());
        }
    }

    private static byte[] head(UUID workspace) {
        return ByteBuffer.allocate(HEAD)
                .put(MARK)
                .put(FORM)
                .putLong(workspace.getMostSignificantBits())
                .putLong(workspace.getLeastSignificantBits())
                .array();
    }
}
