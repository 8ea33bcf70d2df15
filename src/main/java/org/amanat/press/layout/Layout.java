package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
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
        for (Part part : parts(manuscript, height, section -> part(section, lines, measure, height, findings))) {
            document.adopt(part.tag());
            boolean anew = part.section().running().anew();
            for (List<Mark> text : new Paginator(part.flow(), height, texts.size(), findings).pages()) {
                texts.add(new Unfinished(part.section(), text, anew));
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

    private static Part part(
            Section section, LineSetter lines, float measure, float height, Consumer<Finding> findings) {
        Tag tag = Tag.loose(StructureType.SECTION, section.tongue());
        BlockSetter setter = new BlockSetter(lines, section.numerals(), height, findings);
        return new Part(section, tag, setter.set(section.blocks(), measure, tag));
    }

    /** The sections as they were set, the filler as often as the sheets have room for it. */
    private static List<Part> parts(Manuscript manuscript, float height, Function<Section, Part> set) {
        List<Part> parts = new ArrayList<>();
        for (Section section : manuscript.sections()) {
            if (!section.filler()) {
                parts.add(set.apply(section));
            }
        }
        manuscript.sections().stream().filter(Section::filler).findFirst().ifPresent(filler -> {
            int pages = parts.stream().mapToInt(part -> part.pages(height)).sum();
            int place = manuscript.sections().indexOf(filler);
            for (int room = Math.floorMod(-pages, Section.PAGES_OF_A_SHEET); room > 0; room--) {
                parts.add(place, set.apply(filler));
            }
        });
        return parts;
    }

    /** A section that is set, and what it means. */
    private record Part(Section section, Tag tag, Flow flow) {

        /** What is noticed is told when the pages are made. */
        int pages(float height) {
            return new Paginator(flow, height, 0, _ -> {}).parts().size();
        }
    }

    /** A page without its running lines. */
    private record Unfinished(Section section, List<Mark> text, boolean anew) {}
}
