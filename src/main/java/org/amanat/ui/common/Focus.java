package org.amanat.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Where the keyboard is. */
public final class Focus {

    private Focus() {}

    /** What has the focus, if that is the node or something inside it. */
    public static Optional<Node> within(Node node) {
        return Optional.ofNullable(node.getScene()).map(Scene::getFocusOwner).filter(owner -> isIn(owner, node));
    }

    private static boolean isIn(Node inner, Node outer) {
        for (Node at = inner; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
