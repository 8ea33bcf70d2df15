package org.amanat.press.block;

import java.util.List;

/** Blocks in a frame, kept together on a page. */
public record Panel(List<Block> content) implements Block {

    public Panel {
        content = List.copyOf(content);
    }

    public static Panel of(Block... content) {
        return new Panel(List.of(content));
    }
}
