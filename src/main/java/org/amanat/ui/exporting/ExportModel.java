package org.amanat.ui.exporting;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amanat.model.Language;
import org.amanat.model.exporting.ExportColumn;
import org.amanat.model.exporting.ExportFormat;
import org.amanat.model.exporting.ExportOrder;
import org.amanat.model.exporting.ExportRequest;
import org.amanat.model.exporting.ExportSubject;
import org.amanat.model.exporting.RegisteredExport;
import org.amanat.model.texts.Texts;
import org.amanat.operations.Exports;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.task.Tasks;

/** An export while it is asked for: of what, what for, in which form, with which columns. */
final class ExportModel {

    private final Exports exports;
    private final Tasks tasks;
    private final UiTexts texts;
    private final List<ExportOrder> orders;
    private final ReadOnlyObjectWrapper<ExportOrder> order;
    private final ReadOnlyObjectWrapper<ExportFormat> format;
    private final ReadOnlyObjectWrapper<Set<ExportColumn>> columns;
    private final StringProperty purpose = new SimpleStringProperty("");
    private final ObjectProperty<Language> language;
    private final ReadOnlyObjectWrapper<Optional<Saved>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<RegisteredExport> earlier = FXCollections.observableArrayList();

    /** A file that was written. */
    record Saved(Path file, Exports.Exported exported) {}

    /** @param orders what can be exported from where this was asked for, the usual one first; never empty */
    ExportModel(Exports exports, Tasks tasks, UiTexts texts, List<ExportOrder> orders) {
        this.exports = exports;
        this.tasks = tasks;
        this.texts = texts;
        this.orders = List.copyOf(orders);
        var first = orders.getFirst();
        order = new ReadOnlyObjectWrapper<>(first);
        format = new ReadOnlyObjectWrapper<>(first.subject().formats().getFirst());
        columns = new ReadOnlyObjectWrapper<>(Set.copyOf(first.subject().usualColumns()));
        language = new SimpleObjectProperty<>(texts.language());
    }

    List<ExportOrder> orders() {
        return orders;
    }

    ReadOnlyObjectProperty<ExportOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ExportFormat> formatProperty() {
        return format.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Set<ExportColumn>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    StringProperty purposeProperty() {
        return purpose;
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** The file, once it is written. */
    ReadOnlyObjectProperty<Optional<Saved>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** What was exported of the same before, the latest first. */
    ObservableList<RegisteredExport> earlier() {
        return FXCollections.unmodifiableObservableList(earlier);
    }

    ExportSubject subject() {
        return order.get().subject();
    }

    /** Another of the orders; form and columns are the usual ones of it. */
    void choose(ExportOrder other) {
        order.set(other);
        format.set(other.subject().formats().getFirst());
        columns.set(Set.copyOf(other.subject().usualColumns()));
        load();
    }

    void choose(ExportFormat other) {
        format.set(other);
    }

    void want(ExportColumn column, boolean wanted) {
        var changed = EnumSet.noneOf(ExportColumn.class);
        changed.addAll(columns.get());
        if (wanted) {
            changed.add(column);
        } else {
            changed.remove(column);
        }
        columns.set(Set.copyOf(changed));
    }

    /** What can be chosen and can hurt nobody, or what can, in the form that is chosen. */
    List<ExportColumn> offered(boolean sensitive) {
        return subject().columns().stream()
                .filter(column ->
                        column.isSensitive() == sensitive && format.get().holds(column))
                .toList();
    }

    /** How many rows or cards it will have; nothing where it is no list. */
    Optional<Integer> entries() {
        return switch (order.get()) {
            case ExportOrder.People(var persons) -> Optional.of(persons.size());
            case ExportOrder.Organisations(var organisations) -> Optional.of(organisations.size());
            case ExportOrder.Guests guests -> Optional.of(guests.guests().size());
            case ExportOrder.Speakers _ -> Optional.empty();
            case ExportOrder.EventCalendar _ -> Optional.empty();
            case ExportOrder.PersonCalendar _ -> Optional.empty();
            case ExportOrder.Schedule _ -> Optional.empty();
            case ExportOrder.WholeEvent _ -> Optional.empty();
        };
    }

    /** What has to be said before it can be exported; the empty string if nothing has. */
    String missing() {
        if (entries().filter(count -> count == 0).isPresent()) {
            return texts.get("exporting.missing.nobody");
        }
        if (purpose.get().isBlank()) {
            return texts.get("exporting.missing.purpose");
        }
        boolean none = columns.get().stream().noneMatch(format.get()::holds);
        return none && !subject().columns().isEmpty() ? texts.get("exporting.missing.columns") : "";
    }

    FileKind fileKind() {
        return switch (format.get()) {
            case XLSX -> FileKind.LIST;
            case CSV -> FileKind.TABLE;
            case VCARD -> FileKind.VCARD;
            case ICALENDAR -> FileKind.CALENDAR;
            case SCHEDULE_XML -> FileKind.SCHEDULE;
            case EVENT_FILE -> FileKind.EVENT;
        };
    }

    /** Without extension, and without anything private. */
    String fileName() {
        return Texts.kebab(subject());
    }

    void load() {
        var asked = order.get();
        tasks.create(
                        texts.get("exporting.loading"),
                        _ -> asked.event().map(exports::register).orElseGet(exports::register))
                .onSuccess(found -> {
                    if (asked.equals(order.get())) {
                        earlier.setAll(found.stream()
                                .filter(entry -> entry.subject() == asked.subject())
                                .toList());
                    }
                })
                .start();
    }

    /** Writes the file, if nothing is missing. */
    void save(Path file) {
        if (!missing().isEmpty()) {
            return;
        }
        var request = new ExportRequest(order.get(), format.get(), columns.get(), purpose.get(), language.get());
        tasks.create(texts.get("exporting.saving"), _ -> exports.save(request, file))
                .onSuccess(exported -> saved.set(Optional.of(new Saved(file, exported))))
                .start();
    }
}
