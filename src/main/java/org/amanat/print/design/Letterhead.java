package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.model.workspace.Logo;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Align;
import org.amanat.press.block.Block;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Figure;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Picture;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.SideBySide.Side;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Width;
import org.amanat.press.block.Words;

/** The organisation at the head of its paper: its logo and its name. */
public final class Letterhead {

    /** The room that a logo has on an A5 page, in points. */
    public static final float LOGO_WIDTH = 84;

    public static final float LOGO_HEIGHT = 26;

    private static final float GAP = 10;

    private Letterhead() {}

    /** Logo and name on one line above everything else; nothing if neither is known. */
    public static List<Block> line(WorkspaceSettings settings, Wording wording, DocumentStyle style) {
        var name = Words.none(wording.tongue()).and(wording.run(settings.name(), Emphasis.STRONG));
        var logo = logo(settings, wording, style);
        if (logo.isEmpty() && name.isBlank()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        if (logo.isEmpty()) {
            blocks.add(Paragraph.of(Voice.NOTE, name));
        } else {
            blocks.add(new SideBySide(
                    wording.tongue(),
                    List.of(
                            new Side(new Width.Points(style.length(LOGO_WIDTH)), List.of(logo.get())),
                            new Side(new Width.Share(1), List.of(Paragraph.of(Voice.NOTE, name)))),
                    style.length(GAP)));
        }
        blocks.add(new Space(style.length(14)));
        return blocks;
    }

    /** The logo, where there is one. */
    public static Optional<Block> logo(WorkspaceSettings settings, Wording wording, DocumentStyle style) {
        return settings.branding()
                .logo()
                .map(Logo::bytes)
                .map(bytes -> new Figure(
                        new Picture(bytes),
                        alternative(settings, wording),
                        style.length(LOGO_WIDTH),
                        style.length(LOGO_HEIGHT),
                        Align.START));
    }

    private static Words alternative(WorkspaceSettings settings, Wording wording) {
        return settings.name().isEmpty()
                ? wording.words("print.logo")
                : wording.phrase("print.logo.of", wording.line(settings.name()));
    }
}
