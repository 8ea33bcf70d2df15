package org.amanat.ui.printing;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.amanat.operations.PagePicture;

/** One page on the grey ground: white paper, and on it the picture as far as it is drawn. */
final class PageView extends StackPane {

    /** A picture this much larger or smaller than its page, in pixels, is as good as exact: it is not stretched. */
    private static final double EXACT = 1.5;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ImageView view = new ImageView();

    PageView(String name) {
        getStyleClass().add("print-page");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        getChildren().add(view);
        setManaged(false);
    }

    /** Shows that the person is at this page. */
    void mark(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    /** Lies at a place, which is of whole pixels. */
    void lie(DeskPlan.Place place, double pixelsOfScreen) {
        resizeRelocate(place.x(), place.y(), place.width(), place.height());
        fit(pixelsOfScreen);
    }

    void show(Optional<PagePicture> picture, double pixelsOfScreen) {
        view.setImage(picture.map(PageView::image).orElse(null));
        fit(pixelsOfScreen);
    }

    private void fit(double pixelsOfScreen) {
        Image image = view.getImage();
        if (image == null) {
            return;
        }
        double width = image.getWidth() / pixelsOfScreen;
        double height = image.getHeight() / pixelsOfScreen;
        boolean exact = Math.abs(width - getWidth()) < EXACT && Math.abs(height - getHeight()) < EXACT;
        view.setFitWidth(exact ? width : getWidth());
        view.setFitHeight(exact ? height : getHeight());
        view.setSmooth(!exact);
    }

    /** The pixels are used as they are, without a copy. */
    private static Image image(PagePicture picture) {
        return new WritableImage(new PixelBuffer<>(
                picture.width(), picture.height(), picture.pixels(), PixelFormat.getIntArgbPreInstance()));
    }
}
