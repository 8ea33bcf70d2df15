package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AheadTest {

    @Test
    void whatIsMadeComesInItsOrderAndThenNothing() {
        var numbers = IntStream.range(0, 100).boxed().toList();
        var got = new ArrayList<Integer>();
        try (var ahead = new Ahead<>(each(numbers))) {
            for (var next = ahead.next(); next.isPresent(); next = ahead.next()) {
                got.add(next.get());
            }
            assertThat(ahead.next()).isEmpty();
        }
        assertThat(got).isEqualTo(numbers);
    }

    @Test
    void theNextIsMadeWhileTheLastIsUsed() throws Exception {
        var secondBegun = new CountDownLatch(1);
        var calls = List.of(1, 2).iterator();
        try (var ahead = new Ahead<>(() -> {
            int call = calls.next();
            if (call == 2) {
                secondBegun.countDown();
            }
            return Optional.of(call);
        })) {
            assertThat(ahead.next()).contains(1);
            assertThat(secondBegun.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void whatFailsThereFailsHereInItsPlace() {
        var failure = new IllegalStateException("planted");
        var calls = List.of(1, 2).iterator();
        try (var ahead = new Ahead<>(() -> {
            if (calls.next() == 2) {
                throw failure;
            }
            return Optional.of(1);
        })) {
            assertThat(ahead.next()).contains(1);
            assertThatThrownBy(ahead::next).isSameAs(failure);
        }
    }

    @Test
    void nothingIsMadeAnyMoreOnceItIsClosed() {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        var ahead = new Ahead<>(() -> {
            begun.countDown();
            awaited(goOn);
            ended.set(true);
            return Optional.of(1);
        });
        awaited(begun);
        Thread.ofVirtual().start(goOn::countDown);
        ahead.close();
        assertThat(ended).isTrue();
    }

    private static <T> Supplier<Optional<T>> each(List<T> all) {
        Iterator<T> each = all.iterator();
        return () -> each.hasNext() ? Optional.of(each.next()) : Optional.empty();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException nobodyDoes) {
            throw new IllegalStateException(nobodyDoes);
        }
    }
}
