package org.amanat.ui.guests;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.Guest;
import org.amanat.model.attendance.ListedParty;
import org.amanat.model.attendance.Party;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Organisation;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The guests of an event who come together, without controls; shown what {@link GuestsModel} loads. */
final class PartiesModel {

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectWrapper<List<ListedParty>> all = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable EventId event;

    PartiesModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** In the order in which they were added. */
    ReadOnlyObjectProperty<List<ListedParty>> allProperty() {
        return all.getReadOnlyProperty();
    }

    void show(EventId shown, List<ListedParty> parties) {
        event = shown;
        all.set(parties);
    }

    void forget() {
        all.set(List.of());
    }

    /** With whom somebody comes. */
    Optional<Party> of(Guest guest) {
        return listed(guest).map(ListedParty::party);
    }

    /** Whether somebody without a name is left of a party, of which nobody is known by name once these have gone. */
    boolean leavesUnnamed(List<Guest> gone) {
        return all.get().stream()
                .anyMatch(listed ->
                        listed.unnamed() > 0 && !listed.named().isEmpty() && gone.containsAll(listed.named()));
    }

    /** Lets guests come together, under the name of their organisation or of the first of them. */
    void together(List<Guest> guests) {
        if (event != null && !guests.isEmpty()) {
            EventId at = event;
            var first = guests.getFirst();
            var name = first.organisation()
                    .map(Organisation::name)
                    .orElse(first.person().name());
            var ids = guests.stream().map(guest -> guest.attendance().id()).toList();
            save("ui.guests.changing", () -> workspace.parties().together(at, ids, name));
        }
    }

    /** Puts a party on the list of which nobody is known by name yet. */
    void add(LocalizedText name, int heads) {
        if (event != null) {
            EventId at = event;
            save("ui.guests.party.adding", () -> workspace.parties().add(at, name, heads));
        }
    }

    /** Lets more or fewer come in the party of a guest who are not known by name. */
    void more(Guest guest, int heads) {
        listed(guest)
                .ifPresent(listed -> change(listed.party()
                        .of(Math.clamp((long) listed.party().heads() + heads, listed.fewest(), Party.MOST_HEADS))));
    }

    /** Gives a party another name or another number. */
    void change(Party changed) {
        save("ui.guests.changing", () -> workspace.parties().change(changed));
    }

    /** Lets those who come with a guest come one by one. */
    void dissolve(Guest guest) {
        of(guest).ifPresent(this::dissolve);
    }

    /** Lets those of a party come one by one. */
    void dissolve(Party party) {
        save("ui.guests.changing", () -> workspace.parties().dissolve(party));
    }

    /** Takes a party off the list, with those of it who are known by name. */
    void remove(Party party) {
        save("ui.guests.removing", () -> workspace.parties().remove(party));
    }

    private Optional<ListedParty> listed(Guest guest) {
        return guest.attendance()
                .party()
                .flatMap(id -> all.get().stream()
                        .filter(listed -> listed.party().id().equals(id))
                        .findFirst());
    }

    private void save(String titleKey, Runnable change) {
        tasks.create(texts.get(titleKey), _ -> {
                    change.run();
                    return change;
                })
                .start();
    }
}
