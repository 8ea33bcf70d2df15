package org.amanat.press.block;

import java.util.List;

/** Blocks that stand on one page if a page can hold them. */
public record KeepTogether(List<Block> content) implements Block {

    public KeepTogether {
        content = List.copyOf(content);
    }

    public static KeepTogether of(Block... content) {
        return new KeepTogether(List.of(content));
    }
}
