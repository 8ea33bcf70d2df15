package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.amanat.press.finding.Finding;

/**
 * Divides a flow into pages. Each page takes as much as fits and ends where its last permitted break is; nothing that
 * follows can change a page that is full.
 */
final class Paginator {

    private static final float TOLERANCE = 0.01f;

    private final List<FlowItem> items;
    private final float height;
    private final int pagesBefore;
    private final Consumer<Finding> findings;

    /** @param pagesBefore how many pages the document has already */
    Paginator(Flow flow, float height, int pagesBefore, Consumer<Finding> findings) {
        this.items = new ArrayList<>(flow.items());
        this.height = height;
        this.pagesBefore = pagesBefore;
        this.findings = findings;
    }

    /** The marks of each page, from the top left corner of its text; at least one page. */
    List<List<Mark>> pages() {
        return parts().stream().map(this::place).toList();
    }

    /** The items of each page; at least one page. */
    List<List<FlowItem>> parts() {
        List<List<FlowItem>> parts = new ArrayList<>();
        int start = 0;
        do {
            start = skipGaps(start);
            int end = end(start, pagesBefore + parts.size() + 1);
            parts.add(List.copyOf(items.subList(start, end)));
            boolean ended = end < items.size() && items.get(end) instanceof FlowItem.NewPage;
            start = ended ? end + 1 : end;
        } while (skipGaps(start) < items.size());
        return parts;
    }

    private int skipGaps(int start) {
        int first = start;
        while (first < items.size() && items.get(first) instanceof FlowItem.Gap) {
            first++;
        }
        return first;
    }

    /** Index after the last item of the page that begins with an item. */
    private int end(int start, int page) {
        float y = 0;
        int permitted = -1;
        int possible = -1;
        for (int i = start; i < items.size(); i++) {
            switch (items.get(i)) {
                case FlowItem.NewPage end -> {
                    return i;
                }
                case FlowItem.Spring spring -> {}
                case FlowItem.Gap gap -> y += gap.points();
                case FlowItem.Solid solid -> {
                    if (i == start) {
                        y += solid.head().map(Slab::height).orElse(0f);
                    }
                    y += solid.slab().height();
                    if (y > height + TOLERANCE) {
                        if (divided(i, height - (y - solid.slab().height()))) {
                            return i + 1;
                        }
                        if (permitted > 0) {
                            return permitted;
                        }
                        if (possible > 0) {
                            return possible;
                        }
                        findings.accept(new Finding.TooHigh(y - height, page));
                        return i + 1;
                    }
                    possible = i + 1;
                    if (solid.breakAfter()) {
                        permitted = i + 1;
                    }
                }
            }
        }
        return items.size();
    }

    /** Puts parts in the place of something that reaches over the foot of a page, if it can be divided. */
    private boolean divided(int index, float room) {
        if (!(items.get(index) instanceof FlowItem.Solid solid)) {
            return false;
        }
        List<FlowItem.Solid> parts = solid.dividedAt(room);
        if (!parts.isEmpty()) {
            items.remove(index);
            items.addAll(index, parts);
        }
        return !parts.isEmpty();
    }

    private List<Mark> place(List<FlowItem> page) {
        List<Mark> marks = new ArrayList<>();
        float share = share(page);
        float y = 0;
        boolean first = true;
        for (FlowItem item : page) {
            switch (item) {
                case FlowItem.NewPage end -> {}
                case FlowItem.Spring spring -> y += share * spring.weight();
                case FlowItem.Gap gap -> y += gap.points();
                case FlowItem.Solid solid -> {
                    if (first && solid.head().isPresent()) {
                        marks.addAll(solid.head().get().moved(0, y).marks());
                        y += solid.head().get().height();
                    }
                    first = false;
                    marks.addAll(solid.slab().moved(0, y).marks());
                    y += solid.slab().height();
                }
            }
        }
        return marks;
    }

    /** Height for a spring of weight 1. */
    private float share(List<FlowItem> page) {
        float used = 0;
        float weights = 0;
        boolean first = true;
        for (FlowItem item : page) {
            switch (item) {
                case FlowItem.NewPage end -> {}
                case FlowItem.Spring spring -> weights += spring.weight();
                case FlowItem.Gap gap -> used += gap.points();
                case FlowItem.Solid solid -> {
                    used += solid.slab().height()
                            + (first ? solid.head().map(Slab::height).orElse(0f) : 0);
                    first = false;
                }
            }
        }
        return weights > 0 ? Math.max(0, height - used) / weights : 0;
    }
}
