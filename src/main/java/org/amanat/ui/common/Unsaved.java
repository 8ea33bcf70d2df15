package org.amanat.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What stands on the screen and could not be saved, so that nothing of it goes without a word. */
public final class Unsaved {

    private static final String KEY = "org.amanat.unsaved";

    private Unsaved() {}

    /** What a control shows is not in the file. */
    public static void mark(Node node, String sentence) {
        node.getProperties().put(KEY, sentence);
    }

    /** It is in the file again, or given up. */
    public static void clear(Node node) {
        node.getProperties().remove(KEY);
    }

    /** One sentence for each control in the tree that is seen and marked. */
    public static List<String> under(Node root) {
        var found = new ArrayList<String>();
        if (root.isVisible()) {
            if (root.getProperties().get(KEY) instanceof String sentence) {
                found.add(sentence);
            }
            if (root instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> found.addAll(under(child)));
            }
        }
        return found;
    }
}
