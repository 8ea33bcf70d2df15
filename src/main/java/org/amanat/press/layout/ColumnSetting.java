package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.press.block.Columns;

/** Sets text in columns: full pages of them, and the last as even as its lines allow. */
record ColumnSetting(BlockSetter setter, Columns columns) {

    /** Less than this at the foot of a page is not worth a row of columns. */
    private static final float LEAST = 48;

    /** By how much columns grow until everything has its place, in points. */
    private static final float STEP = 1;

    void set(float measure, Tag parent, Flow flow) {
        float width = (measure - columns.gap() * (columns.count() - 1)) / columns.count();
        Flow text = setter.set(columns.content(), width, parent);
        if (text.items().isEmpty()) {
            return;
        }
        List<Slab> pages = pages(text, setter.pageHeight(), measure);
        FlowItem.Division division = room -> room < LEAST ? List.of() : pages(text, room, measure);
        // what needs several pages is higher than any, so that it is divided wherever it begins
        Slab whole = pages.size() == 1 ? pages.getFirst() : pages.getFirst().raised(text.height());
        flow.divisible(whole, Optional.empty(), division);
    }

    /** @param room height of the first page; the others have what a page has */
    private List<Slab> pages(Flow text, float room, float measure) {
        Optional<List<Slab>> even = even(text, room);
        if (even.isPresent()) {
            return List.of(beside(even.get(), measure));
        }
        List<List<FlowItem>> parts = new Paginator(text, room, 0, tooHigh -> {}).parts();
        int count = Math.min(columns.count(), parts.size());
        List<Slab> pages = new ArrayList<>();
        pages.add(beside(parts.subList(0, count).stream().map(Flow::stacked).toList(), measure));
        List<FlowItem> rest = parts.stream().skip(count).flatMap(List::stream).toList();
        if (!rest.isEmpty()) {
            pages.addAll(pages(Flow.of(rest), setter.pageHeight(), measure));
        }
        return pages;
    }

    /** Columns of the least height that holds everything, if there is room for it. */
    private Optional<List<Slab>> even(Flow text, float room) {
        for (float height = text.height() / columns.count(); height <= room; height += STEP) {
            List<List<FlowItem>> parts = new Paginator(text, height, 0, tooHigh -> {}).parts();
            float limit = height;
            if (parts.size() <= columns.count()
                    && parts.stream().allMatch(part -> Flow.of(part).height() <= limit + STEP)
                    && parts.stream()
                            .limit(parts.size() - 1)
                            .allMatch(part -> Flow.of(part).mayBreak())) {
                return Optional.of(parts.stream().map(Flow::stacked).toList());
            }
        }
        return Optional.empty();
    }

    private Slab beside(List<Slab> parts, float measure) {
        float width = (measure - columns.gap() * (columns.count() - 1)) / columns.count();
        List<Mark> marks = new ArrayList<>();
        float height = 0;
        for (int i = 0; i < parts.size(); i++) {
            float start = i * (width + columns.gap());
            float left = columns.tongue().rightToLeft() ? measure - start - width : start;
            marks.addAll(parts.get(i).moved(left, 0).marks());
            height = Math.max(height, parts.get(i).height());
        }
        return new Slab(height, parts.getFirst().baseline(), marks);
    }
}
