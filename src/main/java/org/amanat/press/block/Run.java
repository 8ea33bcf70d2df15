package org.amanat.press.block;

import java.net.URI;
import java.util.Optional;

/**
 * A stretch of text in one language and one emphasis.
 *
 * @param text any characters; {@code \n} begins a new line
 * @param target where a click on the text leads
 */
public record Run(String text, Tongue tongue, Emphasis emphasis, Optional<URI> target) {

    public static Run plain(String text, Tongue tongue) {
        return new Run(text, tongue, Emphasis.PLAIN, Optional.empty());
    }

    public static Run strong(String text, Tongue tongue) {
        return new Run(text, tongue, Emphasis.STRONG, Optional.empty());
    }

    public static Run italic(String text, Tongue tongue) {
        return new Run(text, tongue, Emphasis.ITALIC, Optional.empty());
    }

    public static Run link(String text, Tongue tongue, URI target) {
        return new Run(text, tongue, Emphasis.PLAIN, Optional.of(target));
    }
}
