package org.amanat.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/**
 * The name of the program in both scripts. The Urdu one is an outline, made by {@code src/build/OutlineWordmark.java}.
 */
public final class Wordmark extends HBox {

    private static final String LATIN = "Amanat";

    /** @param height of the Urdu word, in pixels */
    public Wordmark(double height) {
        var latin = new Label(LATIN);
        latin.getStyleClass().add("wordmark-latin");
        var nastaliq = new SVGPath();
        nastaliq.setContent(outline());
        nastaliq.getStyleClass().add("wordmark-nastaliq");
        double scale = height / nastaliq.getBoundsInLocal().getHeight();
        nastaliq.setScaleX(scale);
        nastaliq.setScaleY(scale);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(latin, between, new Group(nastaliq));
        setAlignment(Pos.CENTER_LEFT);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("wordmark");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(LATIN);
    }

    private static String outline() {
        try (var stream = Objects.requireNonNull(Wordmark.class.getResourceAsStream("wordmark.path"))) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
