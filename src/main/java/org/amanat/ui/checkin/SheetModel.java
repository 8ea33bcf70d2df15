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
    private final ReadOnlyObjectWrapper<List<String>> done = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper meant = new ReadOnlyStringWrapper("");
    private Map<AttendanceId, DoorGuest> guests = new HashMap<>();
    private Optional<PrintedSheet> sheet = Optional.empty();

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
    ReadOnlyObjectProperty<List<String>> doneProperty() {
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
        String line = texts.get("checkin.sheet.done", text.strip(), words.names(signed, signed.size()));
        tasks.create(texts.get("checkin.noting"), _ -> door.enterSheet(event, signed, desk.doorName()))
                .onSuccess(noted -> {
                    noted.forEach(
                            guest -> guests.put(guest.attendance().orElseThrow().id(), guest));
                    said(line);
                })
                .start();
        return true;
    }

    /** Takes the latest row back. */
    void undo() {
        tasks.create(texts.get("ui.undo"), _ -> desk.workspace().history().undo())
                .onSuccess(_ -> {
                    done.set(done.get().stream().skip(1).toList());
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
                .onSuccess(_ -> said(line))
                .start();
        return true;
    }

    private void said(String line) {
        var lines = new ArrayList<>(done.get());
        lines.addFirst(line);
        done.set(List.copyOf(lines));
    }

    private String named(SortedSet<Integer> rows) {
        var lacking = rows.stream().filter(row -> guest(row).isEmpty()).toList();
        if (!lacking.isEmpty()) {
            return texts.get("checkin.sheet.no-row", lacking.getFirst());
        }
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
