package org.amanat.ui.stories.consent;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amanat.operations.PagePicture;
import org.amanat.ui.common.UiTexts;

/** Pages under one another, as wide as there is room. */
final class PagesView extends ScrollPane {

    private static final double GAP = 14;
    private static final double WIDE = 560;
    private static final double HIGH = 430;

    private final UiTexts texts;
    private final VBox pages = new VBox(GAP);

    PagesView(String id, UiTexts texts) {
        this.texts = texts;
        pages.setAlignment(Pos.TOP_CENTER);
        pages.getStyleClass().add("paper-pages");
        setId(id);
        setContent(pages);
        setFitToWidth(true);
        setPrefViewportHeight(HIGH);
        setFocusTraversable(true);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("paper-desk");
    }

    void show(List<PagePicture> pictures) {
        pages.getChildren().clear();
        for (int at = 0; at < pictures.size(); at++) {
            var picture = pictures.get(at);
            var view = new ImageView(new WritableImage(new PixelBuffer<>(
                    picture.width(), picture.height(), picture.pixels(), PixelFormat.getIntArgbPreInstance())));
            view.setPreserveRatio(true);
            view.setFitWidth(WIDE);
            var page = new StackPane(view);
            page.getStyleClass().add("print-page");
            page.setMaxWidth(WIDE);
            page.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            page.setAccessibleText(texts.get("consent.desk.paper.page", at + 1, pictures.size()));
            pages.getChildren().add(page);
        }
        setVvalue(0);
    }
}
