package org.amanat.press.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.amanat.press.layout.Mark;
import org.amanat.press.layout.Tag;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The table of contents that a reader shows beside the pages, made of the headings. */
final class Outline {

    private record Open(int level, PDOutlineItem item) {}

    private final PDDocumentOutline root = new PDDocumentOutline();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<Tag> seen = new HashSet<>();

    /** Enters a heading when its first line is met. */
    void meet(Mark.Text text, PDPage page) {
        if (text.tag().isEmpty() || !text.tag().get().role().isHeading()) {
            return;
        }
        Tag heading = text.tag().get();
        if (seen.add(heading) && heading.detail() instanceof Tag.Detail.Title title) {
            float top = page.getMediaBox().getHeight()
                    - text.baseline()
                    + text.line().above();
            enter(title.text(), heading.role().headingLevel(), page, top);
        }
    }

    void finish(PDDocument document) {
        if (!seen.isEmpty()) {
            document.getDocumentCatalog().setDocumentOutline(root);
        }
    }

    private void enter(String title, int level, PDPage page, float top) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop(Math.round(top));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        while (!open.isEmpty() && open.peek().level() >= level) {
            open.pop();
        }
        PDOutlineNode parent = open.isEmpty() ? root : open.peek().item();
        parent.addLast(item);
        open.push(new Open(level, item));
    }
}
