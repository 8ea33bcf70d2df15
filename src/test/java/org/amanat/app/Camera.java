package org.amanat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Takes pictures of a window in which something is done. */
record Camera(Stage stage, WindowWiring window) {

    private static final int PASSES = 3;

    static <T> T inWindow(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    /** Does something, and waits until it is painted: what is not would be missing from the next picture. */
    void does(Consumer<Scene> what) {
        var painted = new CompletableFuture<Void>();
        inWindow(() -> {
            what.accept(stage.getScene());
            afterPulse(stage.getScene(), painted);
            return painted;
        });
        painted.join();
    }

    private static void afterPulse(Scene scene, CompletableFuture<Void> painted) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(() -> painted.complete(null));
            }
        });
        Platform.requestNextPulse();
    }

    /** What a skin adds while it is laid out gets its style only the next time. */
    private static void settle(Scene scene) {
        for (int pass = 0; pass < PASSES; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static SnapshotParameters seeThrough() {
        var ground = new SnapshotParameters();
        ground.setFill(Color.TRANSPARENT);
        return ground;
    }

    static void write(Scene scene, Path file) {
        settle(scene);
        var picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        var window = scene.getWindow();
        var pen = picture.createGraphics();
        for (Window over : Window.getWindows()) {
            if (over instanceof PopupWindow && over.isShowing()) {
                settle(over.getScene());
                pen.drawImage(
                        SwingFXUtils.fromFXImage(over.getScene().getRoot().snapshot(seeThrough(), null), null),
                        (int) (over.getX() - window.getX() - scene.getX()),
                        (int) (over.getY() - window.getY() - scene.getY()),
                        null);
            }
        }
        pen.dispose();
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }
}
