package org.amanat.ui.proceedings;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.amanat.model.proceedings.Face;
import org.amanat.model.proceedings.FaceConsent;
import org.amanat.model.proceedings.Picture;
import org.amanat.ui.common.UiTexts;
import org.jspecify.annotations.Nullable;

/**
 * A photograph with a frame round each face. A frame is drawn with the mouse; the arrow keys move the frame that has
 * the focus, with Shift they make it larger or smaller, Delete takes it away.
 */
final class FacesPane extends Pane {

    static final double WIDTH = 300;

    private static final int STEP = 10;
    private static final int LEAST = 15;

    private final ImageView view = new ImageView();
    private final Rectangle drawn = new Rectangle();
    private final UiTexts texts;
    private final Consumer<List<Face>> save;
    private List<Face> faces = List.of();
    private double startX;
    private double startY;

    FacesPane(UiTexts texts, Consumer<List<Face>> save) {
        this.texts = texts;
        this.save = save;
        setId("photograph-faces");
        getStyleClass().add("faces");
        // A picture has its left side at the left in every language.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        view.setFitWidth(WIDTH);
        view.setPreserveRatio(true);
        drawn.getStyleClass().add("face-drawn");
        drawn.setVisible(false);
        drawn.setMouseTransparent(true);
        setOnMousePressed(this::begin);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> end());
        getChildren().addAll(view, drawn);
    }

    /** The picture as the office sees it. */
    void picture(Picture picture, String alternative) {
        view.setImage(new Image(new ByteArrayInputStream(picture.bytes())));
        view.setAccessibleText(alternative);
        show(faces);
        requestLayout();
    }

    void show(List<Face> shown) {
        faces = shown;
        @Nullable Object focused = getScene() == null ? null : getScene().getFocusOwner();
        int at = focused == null ? -1 : getChildren().indexOf(focused);
        getChildren().setAll(view, drawn);
        for (int number = 0; number < faces.size(); number++) {
            getChildren().add(frame(number));
        }
        if (at > 1 && at < getChildren().size()) {
            getChildren().get(at).requestFocus();
        }
    }

    /** Adds a frame in the middle, for the keyboard to move. */
    void addInTheMiddle() {
        add(new Face(430, 350, 140, 200, FaceConsent.NOT_ASKED));
    }

    private void add(Face face) {
        var more = new ArrayList<>(faces);
        more.add(face);
        save.accept(more);
    }

    private Rectangle frame(int number) {
        Face face = faces.get(number);
        double height = height();
        var frame = new Rectangle(
                face.left() * WIDTH / Face.WHOLE,
                face.top() * height / Face.WHOLE,
                face.width() * WIDTH / Face.WHOLE,
                face.height() * height / Face.WHOLE);
        frame.getStyleClass().add(face.consent() == FaceConsent.GIVEN ? "face-allowed" : "face-hidden");
        frame.setFocusTraversable(true);
        frame.setAccessibleRole(AccessibleRole.BUTTON);
        frame.setAccessibleText(texts.get("ui.proceedings.face", number + 1, texts.name(face.consent())));
        frame.setOnMousePressed(event -> {
            frame.requestFocus();
            event.consume();
        });
        frame.setOnKeyPressed(event -> pressed(event, number));
        return frame;
    }

    private void pressed(KeyEvent event, int number) {
        Face face = faces.get(number);
        int step = event.isShiftDown() ? 0 : STEP;
        int growth = event.isShiftDown() ? STEP : 0;
        switch (event.getCode()) {
            case LEFT -> replace(number, face, -step, 0, -growth, 0);
            case RIGHT -> replace(number, face, step, 0, growth, 0);
            case UP -> replace(number, face, 0, -step, 0, -growth);
            case DOWN -> replace(number, face, 0, step, 0, growth);
            case DELETE, BACK_SPACE -> remove(number);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void replace(int number, Face face, int right, int down, int wider, int higher) {
        int width = Math.clamp(face.width() + wider, LEAST, Face.WHOLE);
        int height = Math.clamp(face.height() + higher, LEAST, Face.WHOLE);
        var moved = new ArrayList<>(faces);
        moved.set(
                number,
                new Face(
                        Math.clamp(face.left() + right, 0, Face.WHOLE - width),
                        Math.clamp(face.top() + down, 0, Face.WHOLE - height),
                        width,
                        height,
                        face.consent()));
        save.accept(moved);
    }

    private void remove(int number) {
        var fewer = new ArrayList<>(faces);
        fewer.remove(number);
        save.accept(fewer);
    }

    private void begin(MouseEvent event) {
        startX = Math.clamp(event.getX(), 0, WIDTH);
        startY = Math.clamp(event.getY(), 0, height());
        drawn.setWidth(0);
        drawn.setHeight(0);
        drawn.setVisible(view.getImage() != null);
    }

    private void drag(MouseEvent event) {
        double x = Math.clamp(event.getX(), 0, WIDTH);
        double y = Math.clamp(event.getY(), 0, height());
        drawn.setX(Math.min(startX, x));
        drawn.setY(Math.min(startY, y));
        drawn.setWidth(Math.abs(x - startX));
        drawn.setHeight(Math.abs(y - startY));
    }

    private void end() {
        boolean was = drawn.isVisible();
        drawn.setVisible(false);
        int width = (int) Math.round(drawn.getWidth() / WIDTH * Face.WHOLE);
        int height = (int) Math.round(drawn.getHeight() / height() * Face.WHOLE);
        if (was && width >= LEAST && height >= LEAST) {
            int left = Math.clamp((int) (drawn.getX() / WIDTH * Face.WHOLE), 0, Face.WHOLE - width);
            int top = Math.clamp((int) (drawn.getY() / height() * Face.WHOLE), 0, Face.WHOLE - height);
            add(new Face(left, top, width, height, FaceConsent.NOT_ASKED));
        }
    }

    private double height() {
        var image = view.getImage();
        return image == null ? WIDTH : WIDTH * image.getHeight() / image.getWidth();
    }
}
