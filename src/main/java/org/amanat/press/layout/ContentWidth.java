package org.amanat.press.layout;

import java.util.List;
import org.amanat.press.block.BarChart;
import org.amanat.press.block.Block;
import org.amanat.press.block.Columns;
import org.amanat.press.block.Drawing;
import org.amanat.press.block.Figure;
import org.amanat.press.block.Fill;
import org.amanat.press.block.Heading;
import org.amanat.press.block.ItemList;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.LabelSheets;
import org.amanat.press.block.PageBreak;
import org.amanat.press.block.Panel;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.QrCode;
import org.amanat.press.block.Rule;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.Space;
import org.amanat.press.block.Table;
import org.amanat.press.block.TickBox;
import org.amanat.press.block.UpsideDown;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.press.block.WritingBox;
import org.amanat.press.block.WritingLines;

/**
 * How wide blocks are.
 *
 * @param words width of the words of a paragraph
 * @param unknown width of what takes whatever it is given, such as a table in a table
 */
record ContentWidth(WordsWidth words, float unknown) {

    /** Measures the words of a paragraph, in points. */
    interface WordsWidth {
        float of(Words words, Voice voice);
    }

    float of(List<Block> blocks) {
        float widest = 0;
        for (Block block : blocks) {
            widest = Math.max(widest, of(block));
        }
        return widest;
    }

    private float of(Block block) {
        return switch (block) {
            case Heading heading -> words.of(heading.words(), heading.voice());
            case Paragraph paragraph -> words.of(paragraph.words(), paragraph.voice());
            case Figure figure -> figure.width();
            case Drawing drawing -> drawing.width();
            case QrCode code -> code.side();
            case TickBox box -> WritingSetting.indent(box) + words.of(box.label(), box.voice());
            case SignatureLine line -> Math.max(line.length(), words.of(line.label(), Voice.NOTE));
            case WritingBox box -> Math.max(box.width(), words.of(box.label(), Voice.NOTE));
            case WritingLines lines -> 0;
            case KeepTogether group -> of(group.content());
            case UpsideDown turned -> of(turned.content());
            case Rule rule -> rule.length();
            case Space space -> 0;
            case Fill fill -> 0;
            case PageBreak pageBreak -> 0;
            case ItemList list -> unknown;
            case Table table -> unknown;
            case LabelSheets labels -> labels.grid().sheet().width();
            case BarChart chart -> unknown;
            case Panel panel -> unknown;
            case Columns text -> unknown;
            case SideBySide columns -> unknown;
        };
    }
}
