package org.amanat.model.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Sector;
import org.junit.jupiter.api.Test;

final class ListedPartyTest {

    private static final EventId EVENT = EventId.next();
    private static final Party THREE = new Party(PartyId.next(), EVENT, LocalizedText.empty(), Optional.empty(), 3);

    @Test
    void aPartyIsNeverFewerThanThoseWhoHaveANameNorNobody() {
        assertThat(new ListedParty(THREE, List.of(guest(false), guest(false))).fewest())
                .isEqualTo(2);
        assertThat(new ListedParty(THREE, List.of()).fewest()).isOne();
    }

    @Test
    void whoHasNoNameIsTheRest() {
        assertThat(new ListedParty(THREE, List.of(guest(false))).unnamed()).isEqualTo(2);
        assertThat(new ListedParty(THREE.of(1), List.of(guest(false), guest(false))).unnamed())
                .isZero();
    }

    @Test
    void itIsInAsSoonAsOneOfItIs() {
        assertThat(new ListedParty(THREE, List.of(guest(false), guest(true))).isIn())
                .isTrue();
        assertThat(new ListedParty(THREE, List.of(guest(false))).isIn()).isFalse();
    }

    private static Guest guest(boolean came) {
        return SketchedGuest.of(EVENT, Sector.OTHER, came);
    }
}
