package org.amanat.ui.common.theme;

import com.sun.javafx.text.GlyphLayoutManager;
import java.io.Serial;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repairs how JavaFX breaks Urdu into lines on Linux. Its layout by Pango keeps the letters of each run of text, and
 * after a run was split at the end of a line it shapes the run with the letters from before: the line then shows wrong
 * words, or the layout fails with an index out of bounds and the window with it. Seen in JavaFX 26.0.2, where about
 * every third width does it; a test shows when the repair is no longer needed. See docs/decisions/0030-wrapped-urdu.md.
 */
final class WrappedText {

    private static final Logger LOG = LoggerFactory.getLogger(WrappedText.class);
    private static final String PANGO = "com.sun.javafx.font.freetype.PangoGlyphLayout";
    private static final String KEPT_LETTERS = "runUtf8";

    private WrappedText() {}

    /** Repairs it for the whole program; does nothing where text is not laid out by Pango. */
    static void repair() {
        var layout = GlyphLayoutManager.getInstance();
        try {
            if (layout.getClass().getName().equals(PANGO)) {
                Field kept = layout.getClass().getDeclaredField(KEPT_LETTERS);
                kept.setAccessible(true);
                kept.set(layout, new NothingKept());
            }
        } catch (ReflectiveOperationException changed) {
            LOG.warn("this JavaFX keeps letters in another way than the one that is repaired", changed);
        } finally {
            layout.dispose();
        }
    }

    /** Finds nothing, so that each run is read anew; holds everything, so that its owner can free it in the end. */
    private static final class NothingKept extends LinkedHashMap<Object, Long> {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Long get(@Nullable Object run) {
            return null;
        }

        @Override
        public @Nullable Long put(Object run, Long letters) {
            return super.put(new Object(), letters);
        }
    }
}
