package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.press.block.Align;
import org.amanat.press.block.ItemList;
import org.amanat.press.block.Lettering;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.press.text.Line;

/** Sets a list: its marks at the starting edge, its items indented. */
record ListSetting(BlockSetter setter, ItemList list) {

    private static final float INDENT = 1.3f;
    private static final float MARK_GAP = 0.5f;
    private static final float BETWEEN = 2;

    void set(float measure, Tag parent, Flow flow) {
        Tongue tongue = list.tongue();
        Tag tag = parent.add(StructureType.LIST, tongue, new Tag.Detail.Numbering(list.mark() == ItemList.Mark.NUMBER));
        Lettering lettering = setter.lines().lettering(Words.none(tongue), Voice.BODY);
        List<Words> marks = marks();
        float indent = lettering.size() * INDENT;
        for (Words mark : marks) {
            indent = Math.max(indent, setter.lines().naturalWidth(mark, Voice.BODY) + lettering.size() * MARK_GAP);
        }
        for (int i = 0; i < marks.size(); i++) {
            Tag item = tag.add(StructureType.LIST_ITEM, tongue);
            Tag label = item.add(StructureType.LABEL, tongue);
            Flow body = setter.set(list.items().get(i), measure - indent, item.add(StructureType.LIST_BODY, tongue));
            Line mark = setter.lines()
                    .lines(marks.get(i), Voice.BODY, Align.START, indent)
                    .getFirst();
            float markX = tongue.rightToLeft() ? measure - indent : 0;
            Flow marked = new Flow();
            marked.append(body, tongue.rightToLeft() ? 0 : indent);
            marked.adornFirst(slab -> List.of(new Mark.Text(
                    mark, markX, Float.isNaN(slab.baseline()) ? mark.above() : slab.baseline(), Optional.of(label))));
            flow.append(marked, 0);
            if (i + 1 < marks.size()) {
                flow.atMost(BETWEEN);
            }
        }
    }

    private List<Words> marks() {
        List<Words> marks = new ArrayList<>();
        for (int i = 1; i <= list.items().size(); i++) {
            String number = setter.numerals().write(i) + (list.tongue().rightToLeft() ? "\u06D4" : ".");
            marks.add(Words.of(list.tongue(), list.mark() == ItemList.Mark.NUMBER ? number : "\u2022"));
        }
        return marks;
    }
}
