package org.amanat.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * A file that is dragged from elsewhere and dropped anywhere on a part of the window. While it is over it, the part has
 * the pseudo-class {@code drop}.
 */
public final class FileDrop {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

    private FileDrop() {}

    /**
     * Lets files be dropped.
     *
     * @param wanted whether one is taken now
     * @param taken gets the first of those that are dropped at once
     */
    public static void on(Node node, BooleanSupplier wanted, Consumer<Path> taken) {
        node.setOnDragOver(over -> {
            if (wanted.getAsBoolean() && first(over.getDragboard().getFiles()).isPresent()) {
                over.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(OVER, true);
            }
            over.consume();
        });
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(OVER, false));
        node.setOnDragDropped(dropped -> take(dropped, wanted, taken));
    }

    private static void take(DragEvent dropped, BooleanSupplier wanted, Consumer<Path> taken) {
        var file = first(dropped.getDragboard().getFiles()).filter(_ -> wanted.getAsBoolean());
        dropped.setDropCompleted(file.isPresent());
        dropped.consume();
        file.ifPresent(taken);
    }

    /** The first that is a file and no folder; nothing if what is dragged are no files. */
    static Optional<Path> first(List<File> dragged) {
        return dragged.stream().filter(File::isFile).map(File::toPath).findFirst();
    }
}
