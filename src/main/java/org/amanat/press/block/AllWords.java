package org.amanat.press.block;

import java.util.List;
import java.util.stream.Stream;

/** Every word that blocks say, on paper or to those who hear it read. */
final class AllWords {

    private AllWords() {}

    static Stream<Words> of(Section section) {
        return Stream.concat(of(section.running()), of(section.blocks()));
    }

    private static Stream<Words> of(Running running) {
        return Stream.of(
                        running.head().stream(),
                        running.foot().stream(),
                        running.footEnd().stream(),
                        running.code().stream().map(QrCode::alternative))
                .flatMap(words -> words);
    }

    private static Stream<Words> of(List<Block> blocks) {
        return blocks.stream().flatMap(AllWords::of);
    }

    private static Stream<Words> of(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(heading.words());
            case Paragraph paragraph -> Stream.of(paragraph.words());
            case ItemList list -> list.items().stream().flatMap(AllWords::of);
            case Table table -> Stream.concat(rows(table.head()), rows(table.body()));
            case Figure figure -> Stream.of(figure.alternative());
            case Drawing drawing -> Stream.of(drawing.alternative());
            case BarChart chart ->
                Stream.of(
                                Stream.of(chart.alternative()),
                                chart.series().stream(),
                                chart.groups().stream().map(BarChart.Group::label))
                        .flatMap(words -> words);
            case QrCode code -> Stream.of(code.alternative());
            case TickBox box -> Stream.of(box.label(), box.alternative());
            case SignatureLine line -> Stream.of(line.label());
            case WritingBox box -> Stream.of(box.label());
            case Panel panel -> of(panel.content());
            case LabelSheets sheets -> sheets.labels().stream().flatMap(label -> of(label.content()));
            case KeepTogether together -> of(together.content());
            case UpsideDown turned -> of(turned.content());
            case SideBySide beside -> beside.sides().stream().flatMap(side -> of(side.content()));
            case Columns columns -> of(columns.content());
            case WritingLines _, Rule _, Space _, Fill _, PageBreak _ -> Stream.empty();
        };
    }

    private static Stream<Words> rows(List<Row> rows) {
        return rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> of(cell.content()));
    }
}
