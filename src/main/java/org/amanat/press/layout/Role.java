package org.amanat.press.layout;

/** Standard structure types of tagged PDF (ISO 32000-1, 14.8.4). */
public enum Role {
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

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /** The name in the file. */
    public String type() {
        return type;
    }

    static Role heading(int level) {
        return values()[H1.ordinal() + level - 1];
    }

    public boolean isHeading() {
        return ordinal() >= H1.ordinal() && ordinal() <= H6.ordinal();
    }

    /** Level of a heading, from 1. */
    public int headingLevel() {
        return ordinal() - H1.ordinal() + 1;
    }
}
