package org.amanat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class UuidV7Test {

    private static final int MORE_THAN_A_MILLISECOND_HAS = 5_000;

    @Test
    void theySortInTheOrderInWhichTheyWereMade() {
        var made = new ArrayList<String>();
        for (int i = 0; i < MORE_THAN_A_MILLISECOND_HAS; i++) {
            made.add(UuidV7.next().toString());
        }
        UuidV7.series(MORE_THAN_A_MILLISECOND_HAS).forEach(id -> made.add(id.toString()));
        made.add(UuidV7.next().toString());

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void severalThreadsNeverMakeTheSame() {
        var made = ConcurrentHashMap.<UUID>newKeySet();
        IntStream.range(0, MORE_THAN_A_MILLISECOND_HAS).parallel().forEach(_ -> made.add(UuidV7.next()));

        assertThat(made).hasSize(MORE_THAN_A_MILLISECOND_HAS);
    }

    @Test
    void theySayWhenTheyWereMadeAndAreOfVersionSeven() {
        var before = Instant.now().minus(Duration.ofMillis(1));
        var id = UuidV7.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(UuidV7.madeAt(id)).isBetween(before, Instant.now().plusSeconds(60));
        assertThat(UuidV7.series(0)).isEmpty();
    }
}
