package org.amanat.press.layout;

import java.util.List;

/** Standard structure types of tagged PDF (ISO 32000-1, 14.8.4). */
public enum StructureType {
    DOCUMENT("Document"),
    SECTION("Sect"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    PARAGRAPH("P"),
    LIST("L"),
    LIST_ITEM("LI"),
    LABEL("Lbl"),
    LIST_BODY("LBody"),
    TABLE("Table"),
    TABLE_ROW("TR"),
    HEADER_CELL("TH"),
    DATA_CELL("TD"),
    FIGURE("Figure"),
    SPAN("Span"),
    LINK("Link");

    private static final List<StructureType> HEADINGS = List.of(H1, H2, H3, H4, H5, H6);

    private final String type;

    StructureType(String type) {
        this.type = type;
    }

    /** The name in the file. */
    public String type() {
        return type;
    }

    static StructureType heading(int level) {
        return HEADINGS.get(level - 1);
    }

    public boolean isHeading() {
        return HEADINGS.contains(this);
    }

    /** Level of a heading, from 1. */
    public int headingLevel() {
        return HEADINGS.indexOf(this) + 1;
    }
}
