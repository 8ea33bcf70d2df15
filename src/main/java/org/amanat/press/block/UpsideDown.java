package org.amanat.press.block;

import java.util.List;

/** Blocks that are read when the sheet is turned round; kept together on a page. */
public record UpsideDown(List<Block> content) implements Block {

    public UpsideDown {
        content = List.copyOf(content);
    }
}
