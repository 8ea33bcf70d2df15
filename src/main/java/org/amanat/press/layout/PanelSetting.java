package org.amanat.press.layout;

import java.util.List;
import org.amanat.press.block.Panel;

/** Draws a frame round blocks. */
record PanelSetting(BlockSetter setter) {

    private static final float PADDING = 9;
    private static final float SPACE = 8;
    private static final float RADIUS = 2.5f;
    private static final float THICKNESS = 0.8f;

    void set(Panel panel, float measure, Tag parent, Flow flow) {
        float limit = setter.pageHeight() - 2 * PADDING;
        flow.space(SPACE);
        for (Slab content :
                setter.set(panel.content(), measure - 2 * PADDING, parent).divided(limit)) {
            float height = content.height() + 2 * PADDING;
            Mark frame = new Mark.Frame(0, 0, measure, height, RADIUS, THICKNESS);
            flow.solid(content.moved(PADDING, PADDING).raised(height).after(List.of(frame)), true);
        }
        flow.space(SPACE);
    }
}
