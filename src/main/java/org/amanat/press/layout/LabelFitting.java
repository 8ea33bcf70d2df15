package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.press.block.LabelSheets.Label;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Writing;
import org.amanat.press.finding.Finding;
import org.amanat.press.text.LineSetter;

/** Fits the content of labels: breaks lines first, then sets names smaller, and says what it did. */
final class LabelFitting {

    private static final float STEP = 0.95f;
    private static final float TOLERANCE = 0.01f;

    /** Nobody reads less; below it a size is not worth naming. */
    private static final float HOPELESS = 3;

    private final BlockSetter setter;
    private final float width;
    private final float height;
    private final float smallest;
    private final float full;
    private final Map<Float, LineSetter> lines = new HashMap<>();
    private final List<Finding> noticed = new ArrayList<>();

    /** @param smallest size of Latin names in points that is still legible */
    LabelFitting(BlockSetter setter, float width, float height, float smallest) {
        this.setter = setter;
        this.width = width;
        this.height = height;
        this.full = setter.lines().theme().lettering(Voice.NAME, Writing.LATIN).size();
        this.smallest = Math.min(smallest, full);
    }

    /** The marks of a label from the left upper corner of its content; nothing if it does not fit. */
    Optional<List<Mark>> set(Label label, Tag parent) {
        float size = full;
        while (size > smallest) {
            Optional<List<Mark>> marks = set(label, size, false, parent);
            if (marks.isPresent()) {
                accept(label, size);
                return marks;
            }
            size *= STEP;
        }
        Optional<List<Mark>> marks = set(label, smallest, false, parent).or(() -> set(label, smallest, true, parent));
        marks.ifPresent(set -> accept(label, smallest));
        return marks;
    }

    /**
     * Says of a label that it does not fit.
     *
     * @param number which label it is, from 0
     */
    void refuse(int number, Label label, boolean leftOut) {
        setter.findings().accept(new Finding.DoesNotFit(number, label.name(), smallest, fitting(label), leftOut));
    }

    private void accept(Label label, float size) {
        noticed.forEach(setter.findings());
        if (size < full) {
            setter.findings().accept(new Finding.SetSmaller(label.name(), rounded(size)));
        }
    }

    /** The size below the smallest at which a label would fit; 0 if there is none. */
    private float fitting(Label label) {
        Tag nowhere = Tag.document(label.tongue());
        for (float size = smallest * STEP; size >= HOPELESS; size *= STEP) {
            if (set(label, size, true, nowhere).isPresent()) {
                return rounded(size);
            }
        }
        return 0;
    }

    private Optional<List<Mark>> set(Label label, float size, boolean dividing, Tag parent) {
        noticed.clear();
        BlockSetter own = new BlockSetter(lines(size), setter.numerals(), height, noticed::add);
        if (!dividing && own.leastWidth(label.content()) > width + TOLERANCE) {
            return Optional.empty();
        }
        Tag tag = Tag.loose(StructureType.SECTION, label.tongue());
        Flow flow = own.set(label.content(), width, tag);
        if (flow.height() > height + TOLERANCE) {
            return Optional.empty();
        }
        parent.adopt(tag);
        return Optional.of(new Paginator(flow, height, 0, noticed::add).pages().getFirst());
    }

    private LineSetter lines(float size) {
        return lines.computeIfAbsent(size, each -> setter.lines().with(theme(each / full), noticed::add));
    }

    private Theme theme(float factor) {
        Theme theme = setter.lines().theme();
        for (Writing writing : Writing.values()) {
            theme = theme.with(
                    Voice.NAME, writing, theme.lettering(Voice.NAME, writing).scaled(factor));
        }
        return theme;
    }

    private static float rounded(float size) {
        return Math.round(size * 2) / 2f;
    }
}
