package org.amanat.ui.exporting;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.amanat.model.exporting.ExportColumn;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** What each row says. What can hurt somebody stands apart, says so, and is off until somebody wants it. */
final class ColumnChecks extends VBox {

    private static final double COLUMN_WIDTH = 180;

    private final ExportModel model;
    private final UiTexts texts;

    ColumnChecks(ExportModel model, UiTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("form");
        model.orderProperty().subscribe(_ -> show());
        model.formatProperty().subscribe(_ -> show());
    }

    private void show() {
        getChildren().clear();
        var plain = model.offered(false);
        var sensitive = model.offered(true);
        if (!plain.isEmpty()) {
            getChildren().addAll(Words.strong(texts.get("exporting.columns")), checks(plain));
        }
        if (!sensitive.isEmpty()) {
            getChildren()
                    .addAll(
                            Words.strong(texts.get("exporting.sensitive")),
                            Words.small(texts.get("exporting.sensitive.why")),
                            checks(sensitive));
        }
        boolean any = !getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private FlowPane checks(List<ExportColumn> columns) {
        var checks = new FlowPane();
        checks.getStyleClass().add("export-columns");
        for (var column : columns) {
            var check = new CheckBox(texts.name(column));
            check.setId("export-column-" + Texts.kebab(column));
            check.setPrefWidth(COLUMN_WIDTH);
            check.setSelected(model.columnsProperty().get().contains(column));
            check.selectedProperty().subscribe((_, wanted) -> model.want(column, wanted));
            checks.getChildren().add(check);
        }
        return checks;
    }
}
