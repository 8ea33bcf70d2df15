package org.amanat.print;

import java.util.List;
import org.amanat.model.document.PrintNotice;
import org.amanat.press.finding.Finding;

/** What the press noticed, in words of the model that a screen can show. */
public final class PressNotices {

    private PressNotices() {}

    public static List<PrintNotice> of(List<Finding> findings) {
        return findings.stream().map(PressNotices::notice).distinct().toList();
    }

    private static PrintNotice notice(Finding finding) {
        return switch (finding) {
            case Finding.MissingLetter missing ->
                new PrintNotice.MissingLetter(Character.toString(missing.codePoint()), missing.context());
            case Finding.DividedWord divided -> new PrintNotice.WordDivided(divided.word());
            case Finding.TooHigh high -> new PrintNotice.TooHigh(high.page());
            case Finding.UnreadablePicture picture -> new PrintNotice.PictureUnreadable(picture.alternative());
            case Finding.CoarsePicture picture ->
                new PrintNotice.PictureCoarse(picture.alternative(), picture.dotsPerInch());
            case Finding.SetSmaller smaller -> new PrintNotice.SetSmaller(smaller.name(), smaller.points());
            case Finding.DoesNotFit label ->
                new PrintNotice.DoesNotFit(
                        label.label(), label.name(), label.smallest(), label.fitting(), label.leftOut());
        };
    }
}
