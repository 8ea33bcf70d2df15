package org.amanat.press.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.amanat.press.block.Align;
import org.amanat.press.block.Lettering;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.press.finding.Finding;

/** Sets the words of a paragraph in lines. One for each document; not safe for use by several threads. */
public final class LineSetter {

    private final Theme theme;
    private final Consumer<Finding> findings;
    private final Shaper shaper;
    private final Itemizer itemizer;
    private final Division division;
    private final List<Finding> noticed = new ArrayList<>();
    private final Map<Told, Itemized> known = new HashMap<>();

    /** Words as they are to be looked at; cells of a table are measured before they are set. */
    private record Told(Words words, Voice voice) {}

    /** What stands between two forced breaks, cut where lines may end. */
    private record Part(Tongue tongue, List<Chunk> chunks) {}

    /** Words cut in pieces, and what was noticed about them, which is told each time. */
    private record Itemized(List<Part> parts, List<Finding> findings) {}

    /** @param findings takes note of letters that no face has and of words that had to be divided */
    public LineSetter(Theme theme, Consumer<Finding> findings) {
        this(theme, findings, new Shaper());
    }

    private LineSetter(Theme theme, Consumer<Finding> findings, Shaper shaper) {
        this.theme = theme;
        this.findings = findings;
        this.shaper = shaper;
        this.itemizer = new Itemizer(shaper, noticed::add);
        this.division = new Division(shaper);
    }

    public Theme theme() {
        return theme;
    }

    /** The same words in another look; what is shaped already is not shaped again. */
    public LineSetter with(Theme other, Consumer<Finding> otherFindings) {
        return new LineSetter(other, otherFindings, shaper);
    }

    /** The look of a voice in the main language of some words. */
    public Lettering lettering(Words words, Voice voice) {
        return theme.lettering(voice, words.tongue().writing());
    }

    /** Width of the words on one line, in points; of several forced lines the widest. */
    public float naturalWidth(Words words, Voice voice) {
        float widest = 0;
        for (Part part : parts(words, voice)) {
            float width = 0;
            float hanging = 0;
            for (Chunk chunk : part.chunks()) {
                width += hanging + chunk.wordsWidth();
                hanging = chunk.spacesWidth();
            }
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /** Width of the longest stretch that has no place to break, in points; addresses of the web do not count. */
    public float leastWidth(Words words, Voice voice) {
        float widest = 0;
        for (Part part : parts(words, voice)) {
            for (Chunk chunk : part.chunks()) {
                widest = Math.max(widest, chunk.mayBeDivided() ? 0 : chunk.wordsWidth());
            }
        }
        return widest;
    }

    /** The lines of a paragraph; none for no text. */
    public List<Line> lines(Words words, Voice voice, Align align, float measure) {
        List<Line> lines = new ArrayList<>();
        if (words.text().isEmpty()) {
            return lines;
        }
        for (Part part : parts(words, voice)) {
            Justification justification =
                    new Justification(align, measure, part.tongue().rightToLeft(), lettering(words, voice));
            List<Chunk> whole = part.chunks();
            report(whole, measure);
            List<Chunk> chunks = division.narrower(whole, measure);
            int start = 0;
            for (int end : Breaking.lineEnds(chunks, measure, align != Align.JUSTIFIED)) {
                lines.add(justification.line(chunks.subList(start, end), end == chunks.size()));
                start = end;
            }
            if (chunks.isEmpty()) {
                lines.add(justification.line(List.of(), true));
            }
        }
        return lines;
    }

    private void report(List<Chunk> chunks, float measure) {
        for (Chunk chunk : chunks) {
            if (!chunk.fits(measure) && !chunk.mayBeDivided()) {
                findings.accept(new Finding.DividedWord(chunk.text(), chunk.wordsWidth() - measure));
            }
        }
    }

    private List<Part> parts(Words words, Voice voice) {
        Itemized itemized = known.computeIfAbsent(new Told(words, voice), this::itemized);
        itemized.findings().forEach(findings);
        return itemized.parts();
    }

    private Itemized itemized(Told told) {
        Styling styling = new Styling(theme, told.words().tongue(), told.voice());
        noticed.clear();
        List<Part> parts = new ArrayList<>();
        for (ParagraphText part :
                ParagraphText.of(told.words(), styling.hostLettering().capitals())) {
            List<Chunk> chunks = itemizer.chunks(part, styling);
            parts.add(new Part(part.tongue(), part.tongue().rightToLeft() ? WordSpaces.besideLatin(chunks) : chunks));
        }
        return new Itemized(parts, List.copyOf(noticed));
    }
}
