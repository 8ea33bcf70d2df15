package org.amanat.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.amanat.ui.common.Crumbs;
import org.amanat.ui.common.Navigator;

/** Where the person is, outermost first; all but the last lead somewhere. */
final class CrumbBar extends HBox {

    private static final String BETWEEN = "/";

    private final Navigator navigator;

    CrumbBar(Navigator navigator) {
        this.navigator = navigator;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("crumbs");
        setMinWidth(0);
    }

    void show(Crumbs crumbs) {
        getChildren().clear();
        for (Crumbs.Crumb crumb : crumbs.way()) {
            if (!getChildren().isEmpty()) {
                getChildren().add(label(BETWEEN, "crumb-between"));
            }
            crumb.place()
                    .ifPresentOrElse(
                            place -> {
                                var link = new Hyperlink(crumb.title());
                                link.setOnAction(_ -> navigator.open(place));
                                link.setMinWidth(USE_PREF_SIZE);
                                getChildren().add(link);
                            },
                            () -> getChildren().add(label(crumb.title(), "crumb-here")));
        }
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
