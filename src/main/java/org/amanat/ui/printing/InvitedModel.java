package org.amanat.ui.printing;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintedDocument;
import org.amanat.operations.Invitations;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** After letters of invitation left: whether those who get them are noted as invited. */
final class InvitedModel {

    /** What there is to say of them. */
    sealed interface Invited {

        /** @param persons who are still to be invited according to the file, from 1 */
        record Open(PrintedDocument letters, int persons) implements Invited {}

        record Marked(int persons) implements Invited {}
    }

    private final Invitations invitations;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectWrapper<Optional<Invited>> invited = new ReadOnlyObjectWrapper<>(Optional.empty());

    InvitedModel(Invitations invitations, Tasks tasks, UiTexts texts) {
        this.invitations = invitations;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Nothing unless letters left just now. */
    ReadOnlyObjectProperty<Optional<Invited>> invitedProperty() {
        return invited.getReadOnlyProperty();
    }

    void forget() {
        invited.set(Optional.empty());
    }

    /** Looks whom a document invites that left just now. */
    void ask(PrintedDocument document) {
        if (document.kind() == DocumentKind.INVITATION_LETTERS) {
            tasks.create(texts.get("printing.invited.looking"), _ -> invitations.open(document))
                    .onSuccess(persons -> invited.set(
                            persons == 0 ? Optional.empty() : Optional.of(new Invited.Open(document, persons))))
                    .start();
        }
    }

    /** Notes that they are invited today. */
    void mark() {
        if (invited.get().orElse(null) instanceof Invited.Open open) {
            tasks.create(texts.get("printing.invited.marking"), _ -> invitations.mark(open.letters()))
                    .onSuccess(persons -> invited.set(Optional.of(new Invited.Marked(persons))))
                    .start();
        }
    }
}
