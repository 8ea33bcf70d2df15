package org.amanat.ui.printing;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Documents, options and pages beside each other; in a narrow window the options stand under the documents. */
final class PrintColumns extends Region {

    private static final double GAP = 16;
    private static final double NARROW = 1000;
    private static final double DOCUMENTS = 284;
    private static final double OPTIONS = 252;
    private static final double BOTH = 268;
    private static final double LEAST_HEIGHT = 320;

    private final Node documents;
    private final Node options;
    private final Node pages;

    PrintColumns(Node documents, Node options, Node pages) {
        this.documents = documents;
        this.options = options;
        this.pages = pages;
        getChildren().addAll(documents, options, pages);
        setMinSize(0, 0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return NARROW;
    }

    @Override
    protected double computePrefHeight(double width) {
        return LEAST_HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double pagesAt;
        if (getWidth() < NARROW) {
            double upper = Math.min(documents.prefHeight(BOTH), height / 3);
            documents.resizeRelocate(0, 0, BOTH, upper);
            options.resizeRelocate(0, upper + GAP, BOTH, height - upper - GAP);
            pagesAt = BOTH + GAP;
        } else {
            documents.resizeRelocate(0, 0, DOCUMENTS, height);
            options.resizeRelocate(DOCUMENTS + GAP, 0, OPTIONS, height);
            pagesAt = DOCUMENTS + OPTIONS + 2 * GAP;
        }
        pages.resizeRelocate(pagesAt, 0, getWidth() - pagesAt, height);
    }
}
