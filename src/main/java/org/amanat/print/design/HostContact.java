package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;

/** Who made the paper and how to reach them: name, address, and the lines that are known. */
public final class HostContact {

    private HostContact() {}

    /** Name and telephone on one line, where there is little room; nothing if the settings hold neither. */
    public static List<Block> inShort(WorkspaceSettings settings, Wording wording) {
        var name = Words.none(wording.tongue()).and(wording.run(settings.name(), Emphasis.STRONG));
        var line = wording.joined(wording.divider(), List.of(name, phone(settings, wording)));
        return line.isBlank() ? List.of() : List.of(Paragraph.of(Voice.NOTE, line));
    }

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
                                phone(settings, wording),
                                Words.of(wording.tongue(), settings.email()),
                                Words.of(wording.tongue(), settings.website()))));
        lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> Paragraph.of(Voice.NOTE, line))
                .forEach(blocks::add);
        return blocks.isEmpty() ? List.of() : List.of(new KeepTogether(blocks));
    }

    private static Words phone(WorkspaceSettings settings, Wording wording) {
        return settings.phone().isEmpty() ? Words.none(wording.tongue()) : wording.number(settings.phone());
    }
}
