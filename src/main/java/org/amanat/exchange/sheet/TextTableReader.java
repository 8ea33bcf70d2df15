package org.amanat.exchange.sheet;

import java.util.Optional;
import java.util.regex.Pattern;
import org.amanat.model.importing.ListFile;
import org.amanat.model.importing.Pace;
import org.amanat.model.importing.ReadAs;
import org.amanat.model.importing.Separator;

/** Reads a table from a text: comma-separated values and their kin. */
final class TextTableReader {

    /** Where the separator is looked for. */
    private static final int BEGINNING = 1 << 18;

    /** What Excel writes above a table to say how it is separated. */
    private static final Pattern SAYS_SEPARATOR = Pattern.compile("\\A\"?sep=(.)\"?(\\R|\\z)");

    private final String name;
    private final Pace pace;

    TextTableReader(String name, Pace pace) {
        this.name = name;
        this.pace = pace;
    }

    ListFile read(byte[] bytes, ReadAs how) {
        var encoding = how.encoding().orElseGet(() -> EncodingGuess.of(bytes));
        int mark = EncodingGuess.markLength(bytes);
        // Bytes that are no letter come out as U+FFFD, which is looked for in each row.
        String text = new String(bytes, mark, bytes.length - mark, encoding.charset());
        var said = SAYS_SEPARATOR.matcher(text);
        int above = said.lookingAt() ? said.end() : 0;
        String table = text.substring(above);
        var separator = how.separator()
                .or(() -> above > 0 ? named(said.group(1).charAt(0)) : Optional.empty())
                .orElseGet(() -> SeparatorGuess.of(table.substring(0, Math.min(table.length(), BEGINNING))));
        var collector = new RowCollector(name, pace);
        var rows = new TextRows(table, separator.sign());
        for (int number = above > 0 ? 2 : 1; rows.hasNext(); number++) {
            var cells = rows.next().stream().map(FormulaGuard::bare).toList();
            collector.add(number, cells, rows.part());
        }
        return new ListFile(name, new ListFile.Form.Text(encoding, separator), collector.sheet());
    }

    private static Optional<Separator> named(char sign) {
        for (Separator separator : Separator.values()) {
            if (sign == separator.sign()) {
                return Optional.of(separator);
            }
        }
        return Optional.empty();
    }
}
