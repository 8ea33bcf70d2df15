package org.amanat.ui.printing;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amanat.model.archive.WrittenDossier;
import org.amanat.model.document.DocumentId;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.event.EventId;
import org.amanat.model.exporting.RegisteredExport;
import org.amanat.operations.OpenWorkspace;

/**
 * What left the program of the event that is shown: on paper, for other programs, and as dossiers. The latest first.
 */
final class RegisterModel {

    private final ObservableList<PrintedDocument> printed = FXCollections.observableArrayList();
    /** Held here, because it listens weakly. */
    private final ObservableList<PrintedDocument> printedToRead = FXCollections.unmodifiableObservableList(printed);

    private final ReadOnlyObjectWrapper<List<RegisteredExport>> exported = new ReadOnlyObjectWrapper<>(List.of());

    private List<WrittenDossier> dossiers = List.of();

    private Set<DocumentId> overtaken = Set.of();

    /**
     * As it is in the file.
     *
     * @param overtaken documents that hold a story which may not be used like that any more
     * @param dossiers that were written here
     */
    record Entries(
            List<PrintedDocument> printed,
            Set<DocumentId> overtaken,
            List<RegisteredExport> exported,
            List<WrittenDossier> dossiers) {

        static Entries of(OpenWorkspace workspace, EventId event) {
            return new Entries(
                    workspace.printing().register(event),
                    workspace.storyOverview().overtaken(event),
                    workspace.exports().register(event),
                    workspace.archive().written(event));
        }
    }

    ObservableList<PrintedDocument> printed() {
        return printedToRead;
    }

    /** Whether a document holds a story that may not be used like that any more. */
    boolean isOvertaken(PrintedDocument document) {
        return overtaken.contains(document.id());
    }

    ReadOnlyObjectProperty<List<RegisteredExport>> exportedProperty() {
        return exported.getReadOnlyProperty();
    }

    List<WrittenDossier> dossiers() {
        return dossiers;
    }

    void show(Entries entries) {
        overtaken = entries.overtaken();
        dossiers = entries.dossiers();
        printed.setAll(entries.printed());
        exported.set(entries.exported());
    }

    void clear() {
        show(new Entries(List.of(), Set.of(), List.of(), List.of()));
    }
}
