package org.amanat.app;

import java.util.Optional;

/** Where the program starts. Not a JavaFX application itself: such a class cannot be started from the class path. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Wiring.openWindow(AppPaths.ofThisComputer(), Optional.empty(), Optional.empty());
    }
}
