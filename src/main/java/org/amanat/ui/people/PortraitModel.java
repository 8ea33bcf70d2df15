package org.amanat.ui.people;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Portrait;
import org.amanat.operations.Portraits;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** The photograph of the person who is chosen, without controls. */
final class PortraitModel {

    private final Portraits portraits;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectWrapper<Optional<Portrait>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<PersonId> person = Optional.empty();

    PortraitModel(Portraits portraits, Tasks tasks, UiTexts texts) {
        this.portraits = portraits;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Empty until it was read, and if there is none. */
    ReadOnlyObjectProperty<Optional<Portrait>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Reads the photograph of a person; nobody else's stays meanwhile. */
    void show(PersonId wanted) {
        if (!person.equals(Optional.of(wanted))) {
            person = Optional.of(wanted);
            shown.set(Optional.empty());
        }
        tasks.create(texts.get("ui.people.loading"), _ -> portraits.of(wanted))
                .onSuccess(read -> {
                    if (person.equals(Optional.of(wanted))) {
                        shown.set(read);
                    }
                })
                .start();
    }

    /** Keeps the picture of a file instead of the one that there was. */
    void take(Path file) {
        change(of -> portraits.take(of, file));
    }

    void remove() {
        change(portraits::remove);
    }

    private void change(Consumer<PersonId> inFile) {
        person.ifPresent(of -> tasks.create(texts.get("ui.saving"), _ -> {
                    inFile.accept(of);
                    return of;
                })
                .onSuccess(this::show)
                .start());
    }
}
