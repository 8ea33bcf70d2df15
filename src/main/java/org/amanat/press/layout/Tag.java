package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.amanat.press.block.Tongue;

/**
 * A node of the structure that assistive technology reads: what a mark on the page means. Its children stand in reading
 * order; text belongs to the innermost tags only. Compared by identity.
 */
public final class Tag {

    /** What a tag says beyond its role. */
    public sealed interface Detail {

        record None() implements Detail {}

        /** A heading's words, for the outline. */
        record Title(String text) implements Detail {}

        /** What a figure shows. */
        record Alternative(String text) implements Detail {}

        record Numbering(boolean numbered) implements Detail {}

        /** A cell's spans; the scope counts for header cells only. */
        record Cell(boolean headsRow, int columns, int rows) implements Detail {}
    }

    private final StructureType role;
    private final Tongue tongue;
    private final Detail detail;
    private final List<Tag> children = new ArrayList<>();

    private Tag(StructureType role, Tongue tongue, Detail detail) {
        this.role = role;
        this.tongue = tongue;
        this.detail = detail;
    }

    static Tag document(Tongue tongue) {
        return new Tag(StructureType.DOCUMENT, tongue, new Detail.None());
    }

    /** A tag that belongs nowhere until it is adopted. */
    static Tag loose(StructureType role, Tongue tongue) {
        return new Tag(role, tongue, new Detail.None());
    }

    void adopt(Tag loose) {
        children.add(loose);
    }

    Tag add(StructureType child, Tongue language) {
        return add(child, language, new Detail.None());
    }

    Tag add(StructureType child, Tongue language, Detail about) {
        Tag tag = new Tag(child, language, about);
        children.add(tag);
        return tag;
    }

    public StructureType role() {
        return role;
    }

    public Tongue tongue() {
        return tongue;
    }

    public Detail detail() {
        return detail;
    }

    public List<Tag> children() {
        return Collections.unmodifiableList(children);
    }
}
