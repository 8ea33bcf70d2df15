package org.amanat.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** The icon in the sizes that systems ask for. */
final class WindowIcon {

    private static final int[] SIZES = {16, 32, 48, 64, 128, 256};

    private WindowIcon() {}

    static List<Image> sizes() {
        return IntStream.of(SIZES)
                .mapToObj(size -> "amanat-" + size + ".png")
                .map(name -> Objects.requireNonNull(WindowIcon.class.getResourceAsStream("icon/" + name), name))
                .map(Image::new)
                .toList();
    }
}
