package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.amanat.model.event.InvitationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleGuestsTest {

    /** An office that opens the sample years before its event finds nothing in it that has not happened yet. */
    @Test
    void nobodyWasInvitedAfterToday(@TempDir Path folder) {
        var before = Clock.fixed(Instant.parse("2024-01-10T06:00:00Z"), ZoneOffset.UTC);
        try (var sample =
                new Workspaces(folder.resolve("recent.txt"), before).createSample(folder.resolve("sample.amanat"))) {
            var event = sample.events().all().getFirst();
            assertThat(event.date()).isAfter(LocalDate.of(2024, 3, 1));
            assertThat(sample.guests().of(event.id()))
                    .allSatisfy(guest -> assertThat(guest.attendance().reply().invitedOn())
                            .hasValueSatisfying(day -> assertThat(day).isBeforeOrEqualTo(LocalDate.of(2024, 1, 10))));
        }
    }

    /** Or the sample would show people who are registered and were never asked. */
    @Test
    void theGuestsOfTheSampleWereInvitedBeforeTheEvent(@TempDir Path folder) {
        try (var sample = new Workspaces(folder.resolve("recent.txt"), Clock.systemUTC())
                .createSample(folder.resolve("sample.amanat"))) {
            var event = sample.events().all().getFirst();
            assertThat(sample.guests().of(event.id()))
                    .isNotEmpty()
                    .allSatisfy(guest -> assertThat(guest.attendance().reply().invitedOn())
                            .hasValueSatisfying(day -> assertThat(day).isBefore(event.date())))
                    .noneMatch(guest -> guest.attendance().invitation().equals(Optional.of(InvitationState.TO_INVITE)));
        }
    }
}
