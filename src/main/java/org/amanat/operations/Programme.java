package org.amanat.operations;

import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.AppearanceId;
import org.amanat.model.event.EventId;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Role;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Workspace;

/** The items of an event's programme, and who appears in them. */
public final class Programme {

    private final Workspace workspace;

    Programme(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Adds an item without a pinned start.
     *
     * @param minutes how long it takes, 1 to 1440
     * @param index where it stands in the programme; beyond the end means at the end
     * @throws ProblemException if there is no such event
     */
    public ItemId add(EventId event, ItemKind kind, LocalizedText title, int minutes, int index) {
        var item =
                new ProgrammeItem(ItemId.next(), event, kind, title, LocalizedText.empty(), minutes, Optional.empty());
        workspace.run(Operation.ADD_ITEM, records -> records.programme().insert(item, index));
        return item.id();
    }

    /**
     * Adds items after those that are there, in one step that one undo takes back.
     *
     * @param items of this event, with ids that no other item has
     * @throws ProblemException if there is no such event
     */
    public void addAll(EventId event, List<ProgrammeItem> items) {
        workspace.run(Operation.ADD_ITEM, records -> {
            int index = records.programme().of(event).size();
            for (var item : items) {
                records.programme().insert(item, index++);
            }
        });
    }

    /** @throws ProblemException if there is no such item */
    public void edit(ProgrammeItem item) {
        workspace.run(Operation.EDIT_ITEM, records -> records.programme().update(item));
    }

    /**
     * Moves an item within its programme.
     *
     * @param toIndex where it stands afterwards; beyond the ends means the end that is nearer
     * @throws ProblemException if there is no such item
     */
    public void move(ItemId item, int toIndex) {
        workspace.run(Operation.MOVE_ITEM, records -> records.programme().move(item, toIndex));
    }

    /**
     * Takes an item out with its appearances.
     *
     * @throws ProblemException if there is no such item
     */
    public void delete(ItemId item) {
        workspace.run(Operation.DELETE_ITEM, records -> records.programme().delete(item));
    }

    /**
     * Puts a person into an item, after those who are there, still to be invited.
     *
     * @throws ProblemException if there is no such item or person
     */
    public AppearanceId appoint(ItemId item, PersonId person, Role role) {
        var appearance = toBeInvited(item, person, role);
        workspace.run(Operation.ADD_APPEARANCE, records -> records.appearances().append(appearance));
        return appearance.id();
    }

    /**
     * Puts somebody into an item who is not in the file yet and of whom only the name is known, in one step that one
     * undo takes back.
     *
     * @throws ProblemException if there is no such item
     */
    public AppearanceId appointNew(ItemId item, LocalizedText name, Role role) {
        var person = Person.named(name);
        var appearance = toBeInvited(item, person.id(), role);
        workspace.run(Operation.ADD_APPEARANCE, records -> {
            records.persons().insert(person);
            records.appearances().append(appearance);
        });
        return appearance.id();
    }

    private static Appearance toBeInvited(ItemId item, PersonId person, Role role) {
        return new Appearance(
                AppearanceId.next(),
                item,
                person,
                role,
                InvitationState.TO_INVITE,
                Optional.empty(),
                Optional.empty(),
                LocalizedText.empty());
    }

    /** @throws ProblemException if there is no such appearance */
    public void edit(Appearance appearance) {
        workspace.run(
                Operation.EDIT_APPEARANCE, records -> records.appearances().update(appearance));
    }

    /**
     * Moves an appearance within its item.
     *
     * @param toIndex where it stands afterwards; beyond the ends means the end that is nearer
     * @throws ProblemException if there is no such appearance
     */
    public void move(AppearanceId appearance, int toIndex) {
        workspace.run(
                Operation.MOVE_APPEARANCE, records -> records.appearances().move(appearance, toIndex));
    }

    /** @throws ProblemException if there is no such appearance */
    public void delete(AppearanceId appearance) {
        workspace.run(
                Operation.DELETE_APPEARANCE, records -> records.appearances().delete(appearance));
    }
}
