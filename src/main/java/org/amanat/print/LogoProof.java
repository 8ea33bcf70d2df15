package org.amanat.print;

import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.texts.Digits;
import org.amanat.model.workspace.Logo;
import org.amanat.press.Typesetter;
import org.amanat.press.block.Align;
import org.amanat.press.block.Figure;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Margins;
import org.amanat.press.block.PageSize;
import org.amanat.press.block.Picture;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Words;
import org.amanat.print.design.Letterhead;
import org.amanat.print.design.Wording;

/** A logo set on paper before it is kept, so that a picture that no document could print is refused at once. */
public final class LogoProof {

    private LogoProof() {}

    /** What the press says of it at the size at which documents print it. */
    public static List<PrintNotice> of(Logo logo) {
        var wording = Wording.in(Language.ENGLISH, Digits.EUROPEAN);
        var figure = new Figure(
                new Picture(logo.bytes()),
                Words.of(wording.tongue(), wording.text("print.logo")),
                Letterhead.LOGO_WIDTH,
                Letterhead.LOGO_HEIGHT,
                Align.START);
        var section = new Section(wording.tongue(), wording.numerals(), Running.none(), List.of(figure));
        var outcome = Typesetter.set(new Manuscript(
                wording.text("print.logo"),
                wording.tongue(),
                PageSize.A5,
                Margins.of(PageSize.A5),
                Theme.normal(),
                Optional.empty(),
                List.of(section)));
        return PressNotices.of(outcome.findings());
    }
}
