package org.amanat.ui.checkin;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.door.DoorGuest;

/** Who came last: for them a badge is printed at once. */
final class LastIn {

    private final ReadOnlyObjectWrapper<Optional<DoorGuest>> guest = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Nobody before somebody came. */
    ReadOnlyObjectProperty<Optional<DoorGuest>> guestProperty() {
        return guest.getReadOnlyProperty();
    }

    /** Another event. */
    void forget() {
        guest.set(Optional.empty());
    }

    /** Somebody stands before the door, whether they were let in just now or before. */
    void seen(DoorGuest now) {
        guest.set(Optional.of(now).filter(DoorGuest::isIn));
    }

    /**
     * Who is in now. Whoever came last and is not, did not come; then it is whoever the file knows to have come last.
     *
     * @param in the latest first
     */
    void know(List<DoorGuest> all, List<DoorGuest> in) {
        guest.set(guest.get()
                .flatMap(last -> all.stream().filter(one -> isSame(one, last)).findFirst())
                .filter(DoorGuest::isIn)
                .or(() -> in.stream().findFirst()));
    }

    private static boolean isSame(DoorGuest one, DoorGuest other) {
        return one.person().id().equals(other.person().id());
    }
}
