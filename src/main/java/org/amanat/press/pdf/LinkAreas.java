package org.amanat.press.pdf;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** The places of one page that can be clicked. */
final class LinkAreas {

    /** A rectangle in points from the lower left corner. */
    record Area(float left, float bottom, float right, float top) {}

    private final PDPage page;
    private final StructureTree tree;
    private final List<PDAnnotation> annotations = new ArrayList<>();

    LinkAreas(PDPage page, StructureTree tree) {
        this.page = page;
        this.tree = tree;
    }

    void add(COSDictionary link, URI target, Area area) {
        PDActionURI action = new PDActionURI();
        action.setURI(target.toASCIIString());
        PDBorderStyleDictionary invisible = new PDBorderStyleDictionary();
        invisible.setWidth(0);
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setRectangle(
                new PDRectangle(area.left(), area.bottom(), area.right() - area.left(), area.top() - area.bottom()));
        annotation.setAction(action);
        annotation.setContents(target.toString());
        annotation.setPrinted(true);
        annotation.setBorderStyle(invisible);
        annotation.setPage(page);
        annotations.add(annotation);
        COSDictionary dictionary = annotation.getCOSObject();
        StructureTree.addAnnotation(link, page.getCOSObject(), dictionary);
        dictionary.setInt(COSName.STRUCT_PARENT, tree.enter(link));
    }

    void finish() throws IOException {
        if (!annotations.isEmpty()) {
            page.setAnnotations(annotations);
        }
    }
}
