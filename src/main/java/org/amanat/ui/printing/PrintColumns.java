package org.amanat.ui.printing;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Documents, options and pages beside each other, and what was printed before under the documents; in a narrow window
 * the options stand between the two.
 */
final class PrintColumns extends Region {

    private static final double GAP = 16;
    private static final double NARROW = 1000;
    private static final double DOCUMENTS = 284;
    private static final double OPTIONS = 264;
    private static final double LEAST_HEIGHT = 320;

    private final Node documents;
    private final Node options;
    private final Node register;
    private final Node pages;
    private final VBox first = new VBox(GAP);
    private final VBox second = new VBox();
    private final ScrollPane firstColumn = scrolled(first);
    private final ScrollPane secondColumn = scrolled(second);

    PrintColumns(Node documents, Node options, Node register, Node pages) {
        this.documents = documents;
        this.options = options;
        this.register = register;
        this.pages = pages;
        VBox.setVgrow(options, Priority.ALWAYS);
        getChildren().addAll(firstColumn, secondColumn, pages);
        setMinSize(0, 0);
        widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(this::share);
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
        if (secondColumn.isVisible()) {
            firstColumn.resizeRelocate(0, 0, DOCUMENTS, height);
            secondColumn.resizeRelocate(DOCUMENTS + GAP, 0, OPTIONS, height);
            pagesAt = DOCUMENTS + OPTIONS + 2 * GAP;
        } else {
            firstColumn.resizeRelocate(0, 0, DOCUMENTS, height);
            pagesAt = DOCUMENTS + GAP;
        }
        pages.resizeRelocate(pagesAt, 0, getWidth() - pagesAt, height);
    }

    private void share(boolean narrow) {
        secondColumn.setVisible(!narrow);
        first.getChildren().clear();
        second.getChildren().clear();
        VBox.setVgrow(documents, narrow ? Priority.NEVER : Priority.ALWAYS);
        if (narrow) {
            first.getChildren().addAll(documents, options, register);
        } else {
            first.getChildren().addAll(documents, register);
            second.getChildren().add(options);
        }
    }

    private static ScrollPane scrolled(VBox content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("print-column");
        return pane;
    }
}
