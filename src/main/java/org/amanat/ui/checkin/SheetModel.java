package org.amanat.ui.checkin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.door.DoorGuest;
import org.amanat.model.door.DoorList;
import org.amanat.model.door.PrintedSheet;
import org.amanat.model.door.RowNumbers;
import org.amanat.model.door.Way;
import org.amanat.model.event.EventId;
import org.amanat.operations.Door;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.NewName;
import org.amanat.ui.common.task.Tasks;

/** A signed sheet that is typed in, without controls: row numbers, ranges of them, and names on spare rows. */
final class SheetModel {

    private final DoorDesk desk;
    private final Door door;
    private final Tasks tasks;
    private final UiTexts texts;
    private final DoorWords words;
    private final EventId event;
    private final ReadOnlyObjectWrapper<List<PrintedSheet>> sheets = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Line>> done = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper meant = new ReadOnlyStringWrapper("");
    private Map<AttendanceId, DoorGuest> guests = new HashMap<>();
    private Optional<PrintedSheet> sheet = Optional.empty();

    /**
     * What was typed.
     *
     * @param noted whether anything is in the file by it; nothing is of those who were in before
     */
    record Line(String words, boolean noted) {}

    private record Loaded(List<PrintedSheet> sheets, DoorList list) {}

    SheetModel(DoorDesk desk, DoorWords words, EventId event) {
        this.desk = desk;
        this.door = desk.workspace().door();
        this.tasks = desk.tasks();
        this.texts = desk.texts();
        this.words = words;
        this.event = event;
    }

    /** Those that were printed with rows, the latest first. */
    ReadOnlyObjectProperty<List<PrintedSheet>> sheetsProperty() {
        return sheets.getReadOnlyProperty();
    }

    /** What was typed so far, the last first. */
    ReadOnlyObjectProperty<List<Line>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Who is meant by what stands in the line. */
    ReadOnlyStringProperty meantProperty() {
        return meant.getReadOnlyProperty();
    }

    void load() {
        tasks.create(texts.get("checkin.sheet.loading"), _ -> new Loaded(door.sheets(event), door.list(event)))
                .onSuccess(loaded -> {
                    guests = loaded.list().guests().stream()
                            .filter(guest -> guest.attendance().isPresent())
                            .collect(Collectors.toMap(
                                    guest -> guest.attendance().orElseThrow().id(), guest -> guest));
                    var printed = new ArrayList<>(loaded.sheets().reversed());
                    printed.removeIf(one -> one.rows().isEmpty());
                    if (sheet.isEmpty() && !printed.isEmpty()) {
                        sheet = Optional.of(printed.getFirst());
                    }
                    sheets.set(List.copyOf(printed));
                })
                .start();
    }

    void choose(PrintedSheet chosen) {
        sheet = Optional.of(chosen);
    }

    /** Says who is meant, before anything is noted. */
    void typed(String text) {
        meant.set(text.isBlank() ? "" : RowNumbers.read(text).map(this::named).orElseGet(() -> walkIn(text)));
    }

    /**
     * Notes what was typed.
     *
     * @return whether it could be understood
     */
    boolean enter(String text) {
        var rows = RowNumbers.read(text);
        if (rows.isEmpty()) {
            return letIn(text.strip());
        }
        var signed = rows.get().stream().flatMap(row -> guest(row).stream()).toList();
        if (signed.isEmpty()) {
            return false;
        }
        String names = words.names(signed, signed.size());
        String lacking = lacking(rows.get()).map(sentence -> " " + sentence).orElse("");
        tasks.create(texts.get("checkin.noting"), _ -> door.enterSheet(event, signed, desk.doorName()))
                .onSuccess(noted -> {
                    noted.forEach(
                            guest -> guests.put(guest.attendance().orElseThrow().id(), guest));
                    String key = noted.isEmpty() ? "checkin.sheet.before" : "checkin.sheet.done";
                    said(new Line(texts.get(key, text.strip(), names) + lacking, !noted.isEmpty()));
                })
                .start();
        return true;
    }

    /** Takes back what was noted here last; what was noted elsewhere nobody sees from here. */
    void undo() {
        // What was entered before is answered first.
        tasks.create(texts.get("ui.undo"), _ -> event)
                .onSuccess(_ -> {
                    if (done.get().stream().anyMatch(Line::noted)) {
                        takeBack();
                    }
                })
                .start();
    }

    private void takeBack() {
        tasks.create(texts.get("ui.undo"), _ -> desk.workspace().history().undo())
                .onSuccess(_ -> {
                    done.set(done.get().stream()
                            .dropWhile(line -> !line.noted())
                            .skip(1)
                            .toList());
                    load();
                })
                .start();
    }

    private boolean letIn(String name) {
        if (name.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        String line = walkIn(name);
        tasks.create(
                        texts.get("checkin.noting"),
                        _ -> door.letIn(event, NewName.of(name), 1, Way.SHEET, desk.doorName()))
                .onSuccess(_ -> said(new Line(line, true)))
                .start();
        return true;
    }

    private void said(Line line) {
        var lines = new ArrayList<>(done.get());
        lines.addFirst(line);
        done.set(List.copyOf(lines));
    }

    private String named(SortedSet<Integer> rows) {
        return lacking(rows).orElseGet(() -> names(rows));
    }

    /** The first row that is nobody's. */
    private Optional<String> lacking(SortedSet<Integer> rows) {
        return rows.stream()
                .filter(row -> guest(row).isEmpty())
                .findFirst()
                .map(row -> texts.get("checkin.sheet.no-row", row));
    }

    private String names(SortedSet<Integer> rows) {
        var named = rows.stream().flatMap(row -> guest(row).stream()).toList();
        String names = words.names(named, 4);
        return named.size() > 4 ? texts.get("checkin.sheet.and-more", names, named.size() - 4) : names;
    }

    private String walkIn(String name) {
        return texts.get("checkin.sheet.walk-in", name.strip());
    }

    private Optional<DoorGuest> guest(int row) {
        return sheet.map(PrintedSheet::rows).map(rows -> rows.get(row)).map(guests::get);
    }
}
