package org.amanat.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.amanat.model.document.Printers;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.FileChoice;

/**
 * What the window has of the computer around it, and what tests replace.
 *
 * @param clock in the time zone of the computer
 * @param files makes the choosers of files for a window, in a language
 * @param openFolder shows a folder in the system's own program for that
 */
record Outside(
        Clock clock, BiFunction<Window, UiTexts, FileChoice> files, Printers printers, Consumer<Path> openFolder) {}
