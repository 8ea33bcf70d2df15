package org.amanat.ui.proceedings;

import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** A line in which typing and Enter adds an entry; then it is empty again and ready for the next. */
final class AddLine extends TextField {

    /** @param label what it adds, for who does not see it, and shown while it is empty */
    AddLine(String id, String label, Consumer<String> add) {
        setId(id);
        setPromptText(label);
        setAccessibleText(label);
        setOnAction(_ -> {
            String typed = getText().strip();
            if (!typed.isEmpty()) {
                add.accept(typed);
                clear();
            }
        });
    }
}
