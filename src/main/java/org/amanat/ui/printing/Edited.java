package org.amanat.ui.printing;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.amanat.model.document.DocumentOrder;

/** An order while its options are changed one by one. */
final class Edited<O extends DocumentOrder> {

    private final Consumer<? super O> changed;
    private O now;

    Edited(O begin, Consumer<? super O> changed) {
        this.now = begin;
        this.changed = changed;
    }

    O now() {
        return now;
    }

    void change(UnaryOperator<O> change) {
        now = change.apply(now);
        changed.accept(now);
    }
}
