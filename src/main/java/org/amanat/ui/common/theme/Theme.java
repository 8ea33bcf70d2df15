package org.amanat.ui.common.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.amanat.model.Language;
import org.amanat.ui.common.UiTexts;

/** Dresses windows: AtlantaFX below, our colours and shapes above, the bundled fonts, the direction of the language. */
public final class Theme {

    private static final List<String> FONTS =
            List.of("fonts/AmanatSans-Regular.ttf", "fonts/AmanatSansMedium-Regular.ttf", "fonts/AmanatSans-Bold.ttf");
    private static final double DEFAULT_SIZE = 14;

    private Look look;

    /** Loads the fonts; once is enough for a program. */
    public Theme(Look look) {
        this.look = look;
        WrappedText.repair();
        FONTS.forEach(font -> {
            if (Font.loadFont(resource(font).toExternalForm(), DEFAULT_SIZE) == null) {
                throw new IllegalStateException("a bundled font does not load: " + font);
            }
        });
    }

    public Look look() {
        return look;
    }

    /** Changes the look of windows that are dressed from now on, or again. */
    public void choose(Look other) {
        look = other;
    }

    /** Gives a window its look and the direction of a language. */
    public void dress(Scene scene, Language language) {
        Application.setUserAgentStylesheet(
                switch (look) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        scene.getStylesheets()
                .setAll(sheet("amanat.css"), sheet("amanat-" + look.name().toLowerCase(Locale.ROOT) + ".css"));
        scene.setNodeOrientation(UiTexts.orientation(language));
    }

    private static String sheet(String name) {
        return resource("theme/" + name).toExternalForm();
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(UiTexts.class.getResource(path), path);
    }
}
