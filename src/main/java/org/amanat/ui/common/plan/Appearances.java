package org.amanat.ui.common.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.AppearanceId;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.Role;
import org.amanat.model.people.Person;
import org.amanat.operations.Programme;
import org.amanat.ui.common.form.Pick;

/** What can be done with the people in the items of an event. What is not in the plan any more is left alone. */
public final class Appearances {

    private final LivePlan live;
    private final Programme programme;
    private final Clock clock;

    /** @param clock says which day it is, for the dates of invitations */
    public Appearances(LivePlan live, Programme programme, Clock clock) {
        this.live = live;
        this.programme = programme;
        this.clock = clock;
    }

    /**
     * Puts somebody into an item, still to be invited; somebody new is added to the file too, in one step.
     *
     * @param then called with the appearance once the plan on the screen holds it
     */
    public void appoint(ItemId item, Pick<Person> who, Role role, Consumer<AppearanceId> then) {
        live.add(
                Operation.ADD_APPEARANCE,
                () -> switch (who) {
                    case Pick.Known<Person>(var person) -> programme.appoint(item, person.id(), role);
                    case Pick.New<Person>(var name) -> programme.appointNew(item, NewName.of(name), role);
                },
                then);
    }

    public void changeRole(AppearanceId id, Role role) {
        edit(
                id,
                a -> new Appearance(
                        a.id(), a.item(), a.person(), role, a.invitation(), a.invitedOn(), a.answeredOn(), a.topic()));
    }

    public void changeTopic(AppearanceId id, LocalizedText topic) {
        edit(
                id,
                a -> new Appearance(
                        a.id(), a.item(), a.person(), a.role(), a.invitation(), a.invitedOn(), a.answeredOn(), topic));
    }

    /** Changes the state of the invitation, and its dates with it. */
    public void changeInvitation(AppearanceId id, InvitationState state) {
        edit(id, appearance -> InvitationDates.changed(appearance, state, LocalDate.now(clock)));
    }

    /** Moves somebody so many places further down among those in the item. */
    public void move(AppearanceId id, int places) {
        find(id).ifPresent(appearance -> {
            var inItem = live.plan().orElseThrow().appearancesIn(appearance.item());
            int from = inItem.indexOf(appearance);
            int to = Math.clamp(from + places, 0, inItem.size() - 1);
            if (to != from) {
                live.change(
                        Operation.MOVE_APPEARANCE,
                        plan -> PlanEdits.withAppearanceMoved(plan, appearance, to),
                        () -> programme.move(id, to));
            }
        });
    }

    public void remove(AppearanceId id) {
        find(id).ifPresent(_ -> live.change(
                Operation.DELETE_APPEARANCE,
                plan -> PlanEdits.withoutAppearance(plan, id),
                () -> programme.delete(id)));
    }

    private void edit(AppearanceId id, UnaryOperator<Appearance> edit) {
        find(id).ifPresent(appearance -> {
            var changed = edit.apply(appearance);
            if (!changed.equals(appearance)) {
                live.change(
                        Operation.EDIT_APPEARANCE,
                        plan -> PlanEdits.withAppearance(plan, changed),
                        () -> programme.edit(changed));
            }
        });
    }

    private Optional<Appearance> find(AppearanceId id) {
        return live.plan().stream()
                .flatMap(plan -> plan.appearances().stream())
                .filter(appearance -> appearance.id().equals(id))
                .findFirst();
    }
}
