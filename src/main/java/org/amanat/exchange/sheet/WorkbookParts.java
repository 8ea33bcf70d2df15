package org.amanat.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.amanat.model.problem.ProblemException;

/**
 * Looks through the parts of a workbook before anything else does: how large they are unpacked, and which of them a
 * sheet is.
 */
final class WorkbookParts {

    /** A sheet of a hundred thousand people takes a third of it. */
    static final int LARGEST_UNPACKED = 300 << 20;

    private static final int BYTES_A_ROW = 400;

    private final Map<String, String> idsByName = new HashMap<>();
    private final Map<String, String> pathsById = new HashMap<>();
    private long unpacked;

    private WorkbookParts() {}

    /** @throws ProblemException if the parts are too large once they are unpacked: a bomb, or a mistake */
    static WorkbookParts of(byte[] bytes, String name) throws IOException {
        var parts = new WorkbookParts();
        try (var packed = new PackedFile(bytes)) {
            for (String part : packed.parts()) {
                try (var content = packed.open(part).orElseGet(InputStream::nullInputStream)) {
                    parts.take(part, new Counted(content, parts, name));
                }
            }
        }
        return parts;
    }

    /** The part that holds a sheet; the empty text if the workbook does not say. */
    String pathOf(String sheet) {
        String path = pathsById.getOrDefault(idsByName.getOrDefault(sheet, ""), "");
        return path.startsWith("/") ? path.substring(1) : path.isEmpty() ? "" : "xl/" + path;
    }

    /** About how many rows there are, to show how far the reading is. */
    int usualRows() {
        return (int) (unpacked / BYTES_A_ROW) + 1;
    }

    private void take(String path, InputStream content) throws IOException {
        try {
            if (path.equals("xl/workbook.xml")) {
                elements(content, "sheet", idsByName, "name", "id");
            } else if (path.equals("xl/_rels/workbook.xml.rels")) {
                elements(content, "Relationship", pathsById, "Id", "Target");
            }
        } catch (XMLStreamException broken) {
            throw new IOException("a part of the workbook is no XML");
        }
        content.transferTo(OutputStream.nullOutputStream());
    }

    private static void elements(
            InputStream content, String element, Map<String, String> into, String key, String value)
            throws XMLStreamException {
        var xml = SafeXml.reader(content);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                String[] found = new String[2];
                for (int at = 0; at < xml.getAttributeCount(); at++) {
                    if (xml.getAttributeLocalName(at).equals(key)) {
                        found[0] = xml.getAttributeValue(at);
                    } else if (xml.getAttributeLocalName(at).equals(value)) {
                        found[1] = xml.getAttributeValue(at);
                    }
                }
                into.put(String.valueOf(found[0]), String.valueOf(found[1]));
            }
        }
    }

    /** Counts what comes out of the packed file, and stops before it is too much. */
    private static final class Counted extends InputStream {

        private final InputStream packed;
        private final WorkbookParts parts;
        private final String name;

        Counted(InputStream packed, WorkbookParts parts, String name) {
            this.packed = packed;
            this.parts = parts;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = packed.read(into, from, most);
            parts.unpacked += Math.max(0, count);
            if (parts.unpacked > LARGEST_UNPACKED) {
                throw ListFileReader.tooLarge(name);
            }
            return count;
        }
    }
}
