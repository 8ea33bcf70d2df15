package org.amanat.print;

import java.util.List;
import java.util.function.Function;
import org.amanat.press.block.Block;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Width;
import org.amanat.press.block.Words;
import org.amanat.press.block.WritingBox;
import org.amanat.print.design.Wording;

/** Where a narrator signs, in writing or by thumb, and where those sign who saw it. */
final class SignatureBlocks {

    private SignatureBlocks() {}

    static Block of(Wording wording, OfficePaper paper) {
        return of(wording::words, wording.tongue(), paper);
    }

    /** With the words of each language in one line. */
    static Block of(Abreast abreast, OfficePaper paper) {
        return of(abreast::words, abreast.tongue(), paper);
    }

    private static Block of(Function<String, Words> words, Tongue tongue, OfficePaper paper) {
        var narrator = new SideBySide.Side(
                new Width.Share(2),
                List.of(
                        SignatureLine.of(words.apply("paper.sign.own")),
                        SignatureLine.of(words.apply("paper.sign.date")),
                        SignatureLine.of(words.apply("paper.sign.witness")),
                        SignatureLine.of(words.apply("paper.sign.reader"))));
        var thumb = new SideBySide.Side(
                new Width.Share(1), List.of(WritingBox.thumbprint(words.apply("paper.sign.thumb"))));
        return KeepTogether.of(
                new SideBySide(tongue, List.of(narrator, thumb), paper.style().length(14)));
    }
}
