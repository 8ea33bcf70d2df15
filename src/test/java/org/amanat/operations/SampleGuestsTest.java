package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.amanat.model.event.InvitationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleGuestsTest {

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
