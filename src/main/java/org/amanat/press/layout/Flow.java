package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Slabs and the spaces between them, gathered from blocks. Of the spaces between two neighbours the larger counts. */
final class Flow {

    private final List<FlowItem> items = new ArrayList<>();
    private float leading;
    private float pending;

    void solid(Slab slab, boolean breakAfter) {
        solid(slab, breakAfter, Optional.empty());
    }

    void solid(Slab slab, boolean breakAfter, Optional<Slab> head) {
        settle();
        items.add(new FlowItem.Solid(slab, breakAfter, head));
    }

    void divisible(Slab slab, Optional<Slab> head, FlowItem.Division division) {
        settle();
        items.add(new FlowItem.Solid(slab, true, head, division));
    }

    /** Asks for some empty height here; a neighbour may ask for more. */
    void space(float points) {
        pending = Math.max(pending, points);
    }

    /** Lowers what was asked for here, if it was more. */
    void atMost(float points) {
        pending = Math.min(pending, points);
    }

    /** Empty height that adds to whatever the neighbours ask for. */
    void gap(float points) {
        settle();
        items.add(new FlowItem.Gap(points));
    }

    void spring(float weight) {
        pending = 0;
        items.add(new FlowItem.Spring(weight));
    }

    void newPage() {
        pending = 0;
        items.add(new FlowItem.NewPage());
    }

    /** Another flow's items at this place, moved to the right. */
    void append(Flow other, float right) {
        space(other.leading);
        for (FlowItem item : other.items) {
            if (item instanceof FlowItem.Solid solid) {
                settle();
                items.add(right == 0 ? solid : solid.withSlab(solid.slab().moved(right, 0)));
            } else {
                items.add(item);
            }
        }
        pending = Math.max(pending, other.pending);
    }

    /** Lets nothing but the end of another flow divide a page. */
    void appendKept(Flow other) {
        int first = items.size();
        append(other, 0);
        boolean last = true;
        for (int i = items.size() - 1; i >= first; i--) {
            if (items.get(i) instanceof FlowItem.Solid solid) {
                items.set(i, last ? solid : solid.kept());
                last = false;
            }
        }
    }

    /** Adds marks to the first slab. */
    void adornFirst(Function<Slab, List<Mark>> marks) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof FlowItem.Solid solid) {
                items.set(i, solid.withSlab(solid.slab().after(marks.apply(solid.slab()))));
                return;
            }
        }
    }

    /** Whether a page may end after the last slab; also before the first. */
    boolean mayBreak() {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i) instanceof FlowItem.Solid solid) {
                return solid.breakAfter();
            }
        }
        return true;
    }

    List<FlowItem> items() {
        return List.copyOf(items);
    }

    /** Height of everything one below the other, without springs. */
    float height() {
        float height = 0;
        for (FlowItem item : items) {
            height += item.height();
        }
        return height;
    }

    /** Everything one below the other as one slab. */
    Slab stacked() {
        return stacked(items);
    }

    /**
     * Everything one below the other in as few slabs as are needed for none to be higher than a limit; at least one.
     * What cannot be divided and is higher all the same is left to the page to find out.
     */
    List<Slab> divided(float limit) {
        if (height() <= limit) {
            return List.of(stacked());
        }
        return new Paginator(this, limit, 0, tooHigh -> {})
                .parts().stream().map(Flow::stacked).toList();
    }

    /**
     * Everything in slabs of which the first is not higher than some room, and the others not than a limit.
     *
     * @return nothing if no place inside the room is good to divide at
     */
    List<Slab> dividedAt(float room, float limit) {
        if (height() <= room) {
            return List.of(stacked());
        }
        float y = 0;
        int end = 0;
        for (int i = 0; i < items.size() && y <= room; i++) {
            y += items.get(i).height();
            if (y <= room && items.get(i) instanceof FlowItem.Solid solid && solid.breakAfter()) {
                end = i + 1;
            }
        }
        if (end == 0) {
            return List.of();
        }
        List<Slab> parts = new ArrayList<>();
        parts.add(stacked(items.subList(0, end)));
        parts.addAll(of(items.subList(end, items.size())).divided(limit));
        return parts;
    }

    /** What is left of a flow, without the empty height in front. */
    static Flow of(List<FlowItem> items) {
        Flow flow = new Flow();
        items.stream().dropWhile(FlowItem.Gap.class::isInstance).forEach(flow.items::add);
        return flow;
    }

    static Slab stacked(List<FlowItem> items) {
        List<Mark> marks = new ArrayList<>();
        float y = 0;
        float baseline = Float.NaN;
        for (FlowItem item : items) {
            if (item instanceof FlowItem.Solid solid) {
                Slab moved = solid.slab().moved(0, y);
                marks.addAll(moved.marks());
                if (Float.isNaN(baseline)) {
                    baseline = moved.baseline();
                }
                y += solid.slab().height();
            } else if (item instanceof FlowItem.Gap gap) {
                y += gap.points();
            }
        }
        return new Slab(y, baseline, marks);
    }

    private void settle() {
        if (items.isEmpty()) {
            leading = pending;
        } else if (pending > 0) {
            items.add(new FlowItem.Gap(pending));
        }
        pending = 0;
    }
}
