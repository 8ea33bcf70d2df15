package org.amanat.ui.importing;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the list that is corrected where it stands. What was typed is kept when the cell is left, however it is
 * left; only Escape drops it. A cell that something is wrong with has the pseudo-class {@code wrong}.
 */
final class CorrectedCell extends TableCell<Line, String> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final int column;
    private final BiConsumer<Line, String> correct;
    private final TextField field = new TextField();
    /** The row that is being corrected: the cell may show another one by the time it is left. */
    private Optional<Line> corrected = Optional.empty();

    /**
     * @param column its place in the list, counted from 0
     * @param correct gets what was typed, if that is something else than before
     */
    CorrectedCell(int column, BiConsumer<Line, String> correct) {
        this.column = column;
        this.correct = correct;
        field.setOnAction(_ -> leave());
        field.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                corrected = Optional.empty();
                cancelEdit();
                pressed.consume();
            }
        });
        field.focusedProperty().subscribe((before, _) -> {
            if (before) {
                leave();
            }
        });
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            corrected = Optional.ofNullable(getTableRow().getItem());
            field.setText(getItem());
            field.setAccessibleText(getTableColumn().getText());
            setText("");
            setGraphic(field);
            field.selectAll();
            field.requestFocus();
        }
    }

    /** Also called by the table, when another cell is corrected or the row scrolls away. */
    @Override
    public void cancelEdit() {
        var line = corrected;
        corrected = Optional.empty();
        String typed = field.getText();
        super.cancelEdit();
        setGraphic(null);
        setText(getItem());
        line.filter(row -> !row.row().row().cell(column).equals(typed)).ifPresent(row -> correct.accept(row, typed));
    }

    private void leave() {
        if (isEditing()) {
            var table = getTableView();
            cancelEdit();
            table.requestFocus();
        }
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        if (!isEditing()) {
            setGraphic(null);
            setText(empty ? "" : text);
        }
        var line = Optional.ofNullable(getTableRow()).flatMap(row -> Optional.ofNullable(row.getItem()));
        pseudoClassStateChanged(
                WRONG,
                line.filter(row -> row.row().problems().stream().anyMatch(problem -> problem.column() == column))
                        .isPresent());
    }
}
