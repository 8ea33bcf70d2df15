package org.amanat.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Heading;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Rule;
import org.amanat.press.block.Section;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.TickBox;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Width;
import org.amanat.press.block.WritingLines;
import org.amanat.print.design.HostContact;
import org.amanat.print.design.Wording;

/**
 * That something was agreed with the office, and a slip to take it back. Whoever finds it at home learns nothing: no
 * name, no subject, no word of what the office does.
 */
public final class ConsentReceiptDocument {

    private static final float GAP = 12;

    private final OfficePaper paper;
    private final String reference;
    private final LocalDate agreedOn;
    private final Optional<LocalDate> takenBackOn;

    private ConsentReceiptDocument(
            OfficePaper paper, String reference, LocalDate agreedOn, Optional<LocalDate> takenBackOn) {
        this.paper = paper;
        this.reference = reference;
        this.agreedOn = agreedOn;
        this.takenBackOn = takenBackOn;
    }

    /**
     * @param reference by which the office finds the agreement
     * @param takenBackOn if it was taken back: then there is no slip
     */
    public static Draft of(
            String reference,
            LocalDate agreedOn,
            Optional<LocalDate> takenBackOn,
            WorkspaceSettings settings,
            PrintOptions options) {
        var paper = OfficePaper.of(settings, options);
        var receipt = new ConsentReceiptDocument(paper, reference, agreedOn, takenBackOn);
        return paper.draft(
                "paper.receipt", paper.wordings().stream().map(receipt::section).toList(), List.of());
    }

    private Section section(Wording wording) {
        var blocks = new ArrayList<Block>(paper.head("paper.receipt", wording, wording.number(reference)));
        blocks.add(Paragraph.of(Voice.BODY, wording.words("paper.receipt.agreed", wording.longDate(agreedOn))));
        blocks.add(paper.gap());
        takenBackOn.ifPresentOrElse(
                day -> blocks.add(
                        Paragraph.of(Voice.BODY, wording.words("paper.receipt.taken-back", wording.longDate(day)))),
                () -> blocks.add(Paragraph.of(Voice.BODY, wording.words("paper.receipt.any-time"))));
        blocks.add(paper.gap());
        blocks.addAll(HostContact.of(paper.settings(), wording));
        if (takenBackOn.isEmpty()) {
            blocks.add(paper.gap());
            blocks.add(slip(wording));
        }
        return paper.section(wording, blocks);
    }

    /** Low enough to stand below the rest on one page in Nastaliq, too: it is cut off and handed in. */
    private Block slip(Wording wording) {
        var blocks = new ArrayList<Block>();
        blocks.add(Rule.accent(wording.tongue()));
        blocks.add(Heading.of(2, wording.words("paper.slip")));
        blocks.add(Paragraph.of(Voice.LABEL, wording.number(reference)));
        blocks.add(new SideBySide(
                wording.tongue(),
                Stream.of("all", "some")
                        .map(what -> TickBox.before(wording.words("paper.slip." + what), wording.words("paper.box")))
                        .map(box -> new SideBySide.Side(new Width.Share(1), List.of(box)))
                        .toList(),
                GAP));
        blocks.add(WritingLines.of(2));
        blocks.add(SignatureLine.of(wording.words("paper.slip.sign")));
        return new KeepTogether(blocks);
    }
}
