package org.amanat.press.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.amanat.press.block.Manuscript;
import org.amanat.press.layout.Layout;
import org.amanat.press.layout.Mark;
import org.amanat.press.layout.Page;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes a layout as one tagged file. The same layout always gives the same bytes. */
public final class TaggedPdf {

    private static final COSName TABS = COSName.getPDFName("Tabs");

    private final Manuscript manuscript;
    private final Layout layout;
    private final CRC32 fingerprint = new CRC32();

    private TaggedPdf(Manuscript manuscript, Layout layout) {
        this.manuscript = manuscript;
        this.layout = layout;
    }

    /** The bytes of the file. */
    public static byte[] write(Manuscript manuscript, Layout layout) {
        try {
            return new TaggedPdf(manuscript, layout).bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] bytes() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setVersion(1.7f);
            DocumentParts parts = new DocumentParts(
                    new Fonts(),
                    new Images(document),
                    new Colours(manuscript.theme().accent()),
                    new StructureTree(layout.structure()));
            Outline outline = new Outline();
            for (Page page : layout.pages()) {
                paint(page, document, parts, outline);
            }
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, parts.fonts().dictionary());
            resources.setItem(COSName.XOBJECT, parts.images().dictionary());
            for (PDPage page : document.getPages()) {
                page.setResources(new PDResources(resources));
            }
            outline.finish(document);
            describe(document, parts.tree());
            document.setDocumentId(fingerprint.getValue());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void paint(Page page, PDDocument document, DocumentParts parts, Outline outline) throws IOException {
        float width = manuscript.page().width();
        float height = manuscript.page().height();
        PDPage target = new PDPage(new PDRectangle(width, height));
        document.addPage(target);
        target.getCOSObject().setItem(TABS, COSName.S);
        for (Mark mark : page.marks()) {
            if (mark instanceof Mark.Text text) {
                outline.meet(text, target);
            }
        }
        LinkAreas links = new LinkAreas(target, parts.tree());
        PagePainter painter = new PagePainter(parts, target.getCOSObject(), height, links);
        byte[] content = painter.paint(page.marks());
        fingerprint.update(content);
        target.setContents(new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
        target.getCOSObject()
                .setInt(
                        COSName.STRUCT_PARENTS,
                        parts.tree().enter(painter.contents().array()));
        links.finish();
    }

    private void describe(PDDocument document, StructureTree tree) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(manuscript.tongue().tag());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        catalog.setStructureTreeRoot(new PDStructureTreeRoot(tree.root()));
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        new Metadata(manuscript.title(), manuscript.tongue().tag(), manuscript.date(), true).write(document);
    }
}
