package org.amanat.ui.printing;

import java.nio.file.Path;

/** What left the program just now. */
sealed interface Delivered {

    record Saved(Path file) implements Delivered {}

    record Sent(int copies) implements Delivered {}
}
