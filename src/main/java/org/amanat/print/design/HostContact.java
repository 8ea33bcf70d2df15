package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;

/** Who made the paper and how to reach them: name, address, and the lines that are known. */
public final class HostContact {

    private HostContact() {}

    /** Nothing if the settings hold nothing. */
    public static List<Block> of(WorkspaceSettings settings, Wording wording) {
        var blocks = new ArrayList<Block>();
        var name = Words.none(wording.tongue()).and(wording.run(settings.name(), Emphasis.STRONG));
        var lines = List.of(
                name,
                wording.line(settings.address()),
                wording.joined(
                        wording.divider(),
                        List.of(
                                settings.phone().isEmpty()
                                        ? Words.none(wording.tongue())
                                        : wording.number(settings.phone()),
                                Words.of(wording.tongue(), settings.email()),
                                Words.of(wording.tongue(), settings.website()))));
        lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> Paragraph.of(Voice.NOTE, line))
                .forEach(blocks::add);
        return blocks;
    }
}
