package org.amanat.operations;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Makes the next of something on another thread while the last is used: one at a time and in order. Used by one thread.
 */
final class Ahead<T> implements AutoCloseable {

    private final Supplier<Optional<T>> make;
    private CompletableFuture<Optional<T>> next;

    /** @param make answers with nothing when there is no more; never called by two threads at once */
    Ahead(Supplier<Optional<T>> make) {
        this.make = make;
        next = CompletableFuture.supplyAsync(make);
    }

    /**
     * The next, as soon as it is made; nothing if there is no more. Begins with the one after it.
     *
     * @throws RuntimeException that ended its making
     */
    Optional<T> next() {
        var made = made();
        next = made.isPresent() ? CompletableFuture.supplyAsync(make) : CompletableFuture.completedFuture(made);
        return made;
    }

    private Optional<T> made() {
        try {
            return next.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Waits until nothing is made any more; whether that fails does not matter now. */
    @Override
    public void close() {
        next.exceptionally(_ -> Optional.empty()).join();
    }
}
