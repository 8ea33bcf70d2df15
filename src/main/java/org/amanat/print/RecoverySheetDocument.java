package org.amanat.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Section;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.Voice;
import org.amanat.print.design.Wording;

/**
 * The printed key to the sealed compartment, on one page that is locked away. The key becomes text here, because a page
 * is made of text; nothing keeps the page.
 */
public final class RecoverySheetDocument {

    private static final int GROUPS_A_LINE = 3;
    private static final String BETWEEN = "-";

    private RecoverySheetDocument() {}

    /**
     * @param key groups of letters and digits with hyphens between, in the order in which they are typed
     * @param drawnOn the day on which the key was made
     */
    public static Draft of(String key, LocalDate drawnOn, WorkspaceSettings settings, PrintOptions options) {
        var paper = OfficePaper.of(settings, options);
        List<Section> sections = paper.wordings().stream()
                .map(wording -> section(paper, wording, key, drawnOn))
                .toList();
        return paper.draft("paper.key", sections, List.of());
    }

    private static Section section(OfficePaper paper, Wording wording, String key, LocalDate drawnOn) {
        var blocks = new ArrayList<Block>(
                paper.head("paper.key", wording, wording.words("paper.key.drawn", wording.longDate(drawnOn))));
        blocks.add(Paragraph.of(Voice.BODY, wording.words("paper.key.what")));
        blocks.add(paper.gap());
        lines(key).forEach(line -> blocks.add(Paragraph.of(Voice.TITLE, wording.number(line))));
        blocks.add(paper.gap());
        blocks.add(Paragraph.of(Voice.BODY, wording.words("paper.key.keep")));
        blocks.add(Paragraph.of(Voice.BODY, wording.words("paper.key.use")));
        blocks.add(Paragraph.of(Voice.BODY, wording.words("paper.key.file")));
        blocks.add(paper.gap());
        blocks.add(SignatureLine.of(wording.words("paper.key.place")));
        return paper.section(wording, blocks);
    }

    /** A few groups a line, so that the eye does not lose its place. */
    private static List<String> lines(String key) {
        var groups = List.of(key.split(BETWEEN));
        var lines = new ArrayList<String>();
        for (int at = 0; at < groups.size(); at += GROUPS_A_LINE) {
            lines.add(String.join(" ", groups.subList(at, Math.min(groups.size(), at + GROUPS_A_LINE))));
        }
        return lines;
    }
}
