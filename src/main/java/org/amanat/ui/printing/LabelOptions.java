package org.amanat.ui.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import org.amanat.model.document.AttendancePart;
import org.amanat.model.document.Circle;
import org.amanat.model.document.LabelStock;
import org.amanat.model.document.PersonalOrder.AttendanceSheet;
import org.amanat.model.document.PersonalOrder.Badges;
import org.amanat.model.people.PersonId;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;

/** What badges, plates, certificates and the sheet at the door can be told. */
final class LabelOptions {

    private final Set<PersonId> before;
    private final UiTexts texts;

    /** @param before for whom the kind was asked for elsewhere, if it was */
    LabelOptions(Set<PersonId> before, UiTexts texts) {
        this.before = before;
        this.texts = texts;
    }

    /** @param next the first free label of the sheet of a code that was begun; it is where the next print begins */
    List<Node> of(Edited<Badges> badges, ToIntFunction<String> next) {
        var begin = badges.now();
        var first = new FirstLabel(badges, next, texts);
        return List.of(
                new WhomOptions<>(badges, Badges::with, before, texts).among(List.of(Circle.values())),
                sheets(begin.sheet(), first::on),
                first,
                number(
                        "print-blank-badges",
                        "printing.blank-badges",
                        begin.blank(),
                        0,
                        Badges.MOST_BLANK,
                        number -> badges.change(
                                now -> new Badges(now.whom(), now.sheet(), now.first(), number, now.leaveOut()))),
                leaveOut(
                        begin.leaveOut(),
                        leave -> badges.change(
                                now -> new Badges(now.whom(), now.sheet(), now.first(), now.blank(), leave))));
    }

    List<Node> ofAttendance(Edited<AttendanceSheet> sheet) {
        var parts = new PartChecks<>(
                AttendancePart.class,
                List.of(AttendancePart.values()),
                sheet.now().parts(),
                texts,
                ticked -> sheet.change(now -> new AttendanceSheet(now.whom(), ticked, now.spareRows())));
        return List.of(
                new WhomOptions<>(sheet, AttendanceSheet::with, before, texts).among(List.of(Circle.GUESTS)),
                number(
                        "print-spare-rows",
                        "printing.spare-rows",
                        sheet.now().spareRows(),
                        0,
                        AttendanceSheet.MOST_SPARE_ROWS,
                        rows -> sheet.change(now -> new AttendanceSheet(now.whom(), now.parts(), rows))),
                new Labelled(texts.get("printing.include"), parts));
    }

    /** Whether the others are printed when a name is too long; those who are left out are named before printing. */
    Node leaveOut(boolean begin, Consumer<Boolean> changed) {
        var check = new CheckBox(texts.get("printing.leave-out"));
        check.setId("print-leave-out");
        check.setMinHeight(Region.USE_PREF_SIZE);
        check.setWrapText(true);
        check.setSelected(begin);
        check.setOnAction(_ -> changed.accept(check.isSelected()));
        return check;
    }

    private Node sheets(Optional<String> chosen, Consumer<Optional<String>> changed) {
        var codes = new ArrayList<Optional<String>>(List.of(Optional.empty()));
        LabelStock.known().stream()
                .filter(sheet -> !sheet.plain())
                .forEach(sheet -> codes.add(Optional.of(sheet.code())));
        var entry = ChoiceEntry.of(
                "print-label-sheet",
                texts.get("printing.label-sheet"),
                codes,
                code -> code.flatMap(LabelStock::byCode)
                        .map(sheet -> sheet.name(texts.texts()))
                        .orElse(texts.get("printing.label-sheet.plain")));
        entry.set(chosen.filter(code -> codes.contains(Optional.of(code))));
        entry.onSave(changed);
        return entry.node();
    }

    private Node number(String id, String key, int begin, int least, int most, IntConsumer changed) {
        var number = new SimpleIntegerProperty(Math.clamp(begin, least, most));
        var field = new NumberField(id, texts.get(key), number, least, most);
        number.addListener((_, _, now) -> changed.accept(now.intValue()));
        return field;
    }
}
