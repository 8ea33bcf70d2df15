package org.amanat.ui.printing;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.amanat.model.document.LabelSheet;

/**
 * A sheet of labels, small: those that are used, the one that is printed, those that stay free. A click chooses one.
 */
final class SheetPicture extends Pane {

    private static final double HEIGHT = 212;

    private final IntConsumer choose;

    /**
     * @param shown the label that is printed; nothing leaves what was shown before
     * @param choose another one, by its number
     */
    SheetPicture(ObservableValue<Optional<LabelPlace>> shown, IntConsumer choose) {
        this.choose = choose;
        // Paper has its left edge on the left in every language.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("sheet-picture");
        setAccessibleRole(AccessibleRole.NODE);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        shown.subscribe(place -> place.ifPresent(this::show));
    }

    private void show(LabelPlace place) {
        LabelSheet sheet = place.sheet();
        double scale = HEIGHT / height(sheet);
        setMinWidth(Math.rint(width(sheet) * scale));
        setMaxWidth(getMinWidth());
        getChildren()
                .setAll(IntStream.rangeClosed(1, sheet.labels())
                        .mapToObj(label -> label(new LabelPlace(sheet, label), place.label(), scale))
                        .toList());
    }

    private Node label(LabelPlace at, int chosen, double scale) {
        var label = new Region();
        String state = at.label() < chosen ? "used" : "free";
        label.getStyleClass().addAll("label-picture", at.label() == chosen ? "chosen" : state);
        label.resizeRelocate(
                Math.rint(at.left() * scale),
                Math.rint(at.top() * scale),
                Math.rint(at.sheet().width() * scale),
                Math.rint(at.sheet().height() * scale));
        label.setManaged(false);
        label.setOnMouseClicked(_ -> choose.accept(at.label()));
        return label;
    }

    /** Labels lie in the middle of their sheet. */
    private static double width(LabelSheet sheet) {
        return 2 * sheet.left() + (sheet.columns() - 1) * sheet.across() + sheet.width();
    }

    private static double height(LabelSheet sheet) {
        return 2 * sheet.top() + (sheet.rows() - 1) * sheet.down() + sheet.height();
    }
}
