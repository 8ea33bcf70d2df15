package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Margins;
import org.amanat.press.block.Section;
import org.amanat.press.finding.Finding;
import org.amanat.press.text.LineSetter;

/**
 * A manuscript set in pages.
 *
 * @param structure what its marks mean
 */
public record Layout(List<Page> pages, Tag structure) {

    /** Sets a manuscript; what it notices on the way goes to {@code findings}. */
    public static Layout of(Manuscript manuscript, Consumer<Finding> findings) {
        LineSetter lines = new LineSetter(manuscript.theme(), findings);
        Margins margins = manuscript.margins();
        float measure = manuscript.page().width() - margins.left() - margins.right();
        float height = manuscript.page().height() - margins.top() - margins.bottom();
        Tag document = Tag.document(manuscript.tongue());
        List<Unfinished> texts = new ArrayList<>();
        for (Section section : manuscript.sections()) {
            BlockSetter setter = new BlockSetter(lines, section.numerals(), height, findings);
            Flow flow = setter.set(section.blocks(), measure, document.add(StructureType.SECTION, section.tongue()));
            boolean anew = section.running().anew();
            for (List<Mark> text : new Paginator(flow, height, texts.size(), findings).pages()) {
                texts.add(new Unfinished(section, text, anew));
                anew = false;
            }
        }
        RunningSetting running = new RunningSetting(manuscript, lines, findings);
        List<Page> pages = new ArrayList<>();
        int number = 0;
        for (Unfinished page : texts) {
            number = page.anew() ? 1 : number + 1;
            List<Mark> marks = new ArrayList<>();
            page.text().forEach(mark -> marks.add(mark.moved(margins.left(), margins.top())));
            marks.addAll(running.marks(page.section(), number, texts.size()));
            pages.add(new Page(marks));
        }
        return new Layout(List.copyOf(pages), document);
    }

    /** A page without its running lines. */
    private record Unfinished(Section section, List<Mark> text, boolean anew) {}
}
