package org.amanat.press.pdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.press.block.Tongue;
import org.amanat.press.layout.StructureType;
import org.amanat.press.layout.Tag;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Writes tags as the structure tree of the file (ISO 32000-1, 14.7), with marked content in reading order. */
final class StructureTree {

    /** The part of a paragraph that one element holds: its own language and, for a link, where it leads. */
    record Inline(Tongue tongue, Optional<URI> target) {}

    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
    private static final COSName PARENT_TREE_NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName MARKED_CONTENT_REFERENCE = COSName.getPDFName("MCR");

    private record Last(Inline inline, COSDictionary element) {}

    private final COSDictionary root = new COSDictionary();
    private final Map<Tag, COSDictionary> elements = new HashMap<>();
    private final Map<Tag, Last> lastInline = new HashMap<>();
    private final COSArray parents = new COSArray();
    private int nextParent;

    StructureTree(Tag document) {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        add(document, root, Optional.empty());
    }

    /** The finished tree. */
    COSDictionary root() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setItem(PARENT_TREE, tree);
        root.setInt(PARENT_TREE_NEXT_KEY, nextParent);
        return root;
    }

    /** Enters what a page's marked contents or an annotation belong to; answers with the key of the entry. */
    int enter(COSBase owner) {
        parents.add(COSInteger.get(nextParent));
        parents.add(owner);
        return nextParent++;
    }

    COSDictionary element(Tag tag) {
        COSDictionary element = elements.get(tag);
        if (element == null) {
            throw new IllegalArgumentException("a tag of another document");
        }
        return element;
    }

    /** The element for a stretch of a tag's text: its own, or a child for another language or a link. */
    COSDictionary element(Tag tag, Inline inline) {
        COSDictionary element = element(tag);
        if (inline.target().isEmpty() && inline.tongue().equals(tag.tongue())) {
            lastInline.remove(tag);
            return element;
        }
        Last last = lastInline.get(tag);
        if (last != null && last.inline().equals(inline)) {
            return last.element();
        }
        StructureType role = inline.target().isPresent() ? StructureType.LINK : StructureType.SPAN;
        COSDictionary child = child(element, role);
        child.setString(COSName.LANG, inline.tongue().tag());
        lastInline.put(tag, new Last(inline, child));
        return child;
    }

    /** Adds marked content as the next part of an element. */
    static void addContent(COSDictionary element, COSDictionary page, int id) {
        if (element.getDictionaryObject(COSName.PG) == null) {
            element.setItem(COSName.PG, page);
        }
        if (page.equals(element.getDictionaryObject(COSName.PG))) {
            addKid(element, COSInteger.get(id));
            return;
        }
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, MARKED_CONTENT_REFERENCE);
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, id);
        addKid(element, reference);
    }

    /** Adds an annotation as the next part of a link. */
    static void addAnnotation(COSDictionary link, COSDictionary page, COSDictionary annotation) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, OBJECT_REFERENCE);
        reference.setItem(COSName.OBJ, annotation);
        reference.setItem(COSName.PG, page);
        addKid(link, reference);
    }

    private void add(Tag tag, COSDictionary parent, Optional<Tongue> outer) {
        COSDictionary element = child(parent, tag.role());
        elements.put(tag, element);
        if (outer.isEmpty() || !outer.get().equals(tag.tongue())) {
            element.setString(COSName.LANG, tag.tongue().tag());
        }
        StructureAttributes.describe(element, tag);
        tag.children().forEach(child -> add(child, element, Optional.of(tag.tongue())));
    }

    private static COSDictionary child(COSDictionary parent, StructureType role) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setName(COSName.S, role.type());
        element.setItem(COSName.P, parent);
        addKid(parent, element);
        return element;
    }

    private static void addKid(COSDictionary element, COSBase kid) {
        COSArray kids = element.getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            element.setItem(COSName.K, kids);
        }
        kids.add(kid);
    }

    /** What the marked contents of one page belong to, by their numbers. */
    static final class PageContents {
        private final List<Optional<COSDictionary>> owners = new ArrayList<>();

        /** The number of the next marked content; its owner may be named later. */
        int next() {
            owners.add(Optional.empty());
            return owners.size() - 1;
        }

        void owner(int id, COSDictionary element) {
            owners.set(id, Optional.of(element));
        }

        COSArray array() {
            COSArray array = new COSArray();
            owners.forEach(owner -> array.add(owner.orElseThrow()));
            return array;
        }
    }
}
