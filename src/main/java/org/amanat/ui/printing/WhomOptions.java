package org.amanat.ui.printing;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amanat.model.document.Circle;
import org.amanat.model.document.PersonalOrder;
import org.amanat.model.document.Whom;
import org.amanat.model.people.PersonId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/**
 * For whom something is made: a circle, those who were chosen elsewhere, and only those for whom it would be new.
 *
 * @param with the same order for others
 * @param before for whom it was asked for elsewhere, to whom a button leads back after it was made for all instead
 */
record WhomOptions<O extends PersonalOrder>(
        Edited<O> order, BiFunction<O, Whom, O> with, Set<PersonId> before, UiTexts texts) {

    /** A choice of circles, unless certain people were chosen. */
    Node among(List<Circle> circles) {
        var box = new VBox();
        box.getStyleClass().add("print-options");
        show(box, circles);
        return box;
    }

    /**
     * A choice of circles, whoever was chosen.
     *
     * @param changed is told that another circle was chosen, and nobody of it alone
     */
    Node circle(List<Circle> circles, Runnable changed) {
        var segmented = new Segmented<>("print-circle", texts.get("printing.circle"), circles, texts::name)
                .onChoose(circle -> {
                    change(now -> now.among(circle));
                    changed.run();
                });
        segmented.show(order.now().whom().circle());
        return new Labelled(texts.get("printing.circle"), segmented);
    }

    /** Only those for whom it would be new. */
    Node renewed() {
        var check = new CheckBox(texts.get("printing.renewed"));
        check.setId("print-renewed");
        check.setWrapText(true);
        check.setMinHeight(Region.USE_PREF_SIZE);
        check.setSelected(order.now().whom().renewed());
        check.setOnAction(_ -> change(whom -> whom.renewed(check.isSelected())));
        return check;
    }

    private void show(VBox box, List<Circle> circles) {
        box.getChildren().clear();
        Set<PersonId> chosen = order.now().whom().chosen();
        if (!chosen.isEmpty()) {
            box.getChildren().add(new Labelled(texts.get("printing.circle"), chosen(chosen.size(), () -> {
                change(now -> now.choosing(Set.of()));
                show(box, circles);
            })));
        } else if (circles.size() > 1) {
            box.getChildren().add(circle(circles, () -> {}));
        }
        if (chosen.isEmpty() && !before.isEmpty()) {
            box.getChildren().add(again(before.size(), () -> {
                change(now -> now.choosing(before));
                show(box, circles);
            }));
        }
        box.getChildren().add(renewed());
    }

    private Node chosen(int persons, Runnable forAll) {
        Label count = Words.plain(
                persons == 1 ? texts.get("printing.chosen.one") : texts.get("printing.chosen.many", persons));
        count.setId("print-chosen");
        Button all = Buttons.quiet(texts.get("printing.chosen.all"), forAll);
        all.setId("print-chosen-all");
        return new VBox(count, all);
    }

    private Node again(int persons, Runnable forThem) {
        Button again = Buttons.quiet(
                persons == 1
                        ? texts.get("printing.chosen.again.one")
                        : texts.get("printing.chosen.again.many", persons),
                forThem);
        again.setId("print-chosen-again");
        return again;
    }

    private void change(UnaryOperator<Whom> change) {
        order.change(now -> with.apply(now, change.apply(now.whom())));
    }
}
