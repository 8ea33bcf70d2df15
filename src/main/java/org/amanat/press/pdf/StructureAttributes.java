package org.amanat.press.pdf;

import org.amanat.press.layout.StructureType;
import org.amanat.press.layout.Tag;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The attributes of structure elements (ISO 32000-1, 14.8.5). */
final class StructureAttributes {

    private StructureAttributes() {}

    static void describe(COSDictionary element, Tag tag) {
        switch (tag.detail()) {
            case Tag.Detail.None none -> {}
            case Tag.Detail.Title title -> {}
            case Tag.Detail.Alternative alternative -> element.setString(COSName.ALT, alternative.text());
            case Tag.Detail.Numbering numbering ->
                set(element, "List", "ListNumbering", name(numbering.numbered() ? "Decimal" : "Disc"));
            case Tag.Detail.Cell cell -> {
                if (tag.role() == StructureType.HEADER_CELL) {
                    set(element, "Table", "Scope", name(cell.headsRow() ? "Row" : "Column"));
                }
                if (cell.columns() > 1) {
                    set(element, "Table", "ColSpan", COSInteger.get(cell.columns()));
                }
                if (cell.rows() > 1) {
                    set(element, "Table", "RowSpan", COSInteger.get(cell.rows()));
                }
            }
        }
    }

    /** Says where on its page a figure stands, in points from the lower left corner. */
    static void place(COSDictionary figure, float left, float bottom, float right, float top) {
        COSArray box = new COSArray();
        for (float edge : new float[] {left, bottom, right, top}) {
            box.add(new COSFloat(edge));
        }
        set(figure, "Layout", "BBox", box);
        set(figure, "Layout", "Placement", name("Block"));
    }

    private static void set(COSDictionary element, String owner, String key, COSBase value) {
        COSDictionary attributes = element.getCOSDictionary(COSName.A);
        if (attributes == null) {
            attributes = new COSDictionary();
            attributes.setName(COSName.O, owner);
            element.setItem(COSName.A, attributes);
        }
        attributes.setItem(COSName.getPDFName(key), value);
    }

    private static COSName name(String name) {
        return COSName.getPDFName(name);
    }
}
