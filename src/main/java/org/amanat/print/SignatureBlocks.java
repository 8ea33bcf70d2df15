package org.amanat.print;

import java.util.List;
import org.amanat.press.block.Block;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.Width;
import org.amanat.press.block.WritingBox;
import org.amanat.print.design.Wording;

/** Where a narrator signs, in writing or by thumb, and where those sign who saw it. */
final class SignatureBlocks {

    private SignatureBlocks() {}

    static Block of(Wording wording, OfficePaper paper) {
        var narrator = new SideBySide.Side(
                new Width.Share(2),
                List.of(
                        SignatureLine.of(wording.words("paper.sign.own")),
                        SignatureLine.of(wording.words("paper.sign.date")),
                        SignatureLine.of(wording.words("paper.sign.witness")),
                        SignatureLine.of(wording.words("paper.sign.reader"))));
        var thumb = new SideBySide.Side(
                new Width.Share(1), List.of(WritingBox.thumbprint(wording.words("paper.sign.thumb"))));
        return KeepTogether.of(new SideBySide(
                wording.tongue(), List.of(narrator, thumb), paper.style().length(14)));
    }
}
