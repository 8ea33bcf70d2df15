package org.amanat.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.amanat.model.change.Operation;

/** What can be undone and redone, the latest first. Knows names and ranges of the log, not what is in them. */
final class UndoHistory {

    /** Steps that are kept; the oldest fall out. */
    static final int LIMIT = 200;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** A change by its name, and the entries of the log after one number up to another. */
    record Step(Operation operation, long after, long last) {}

    Optional<Step> undoable() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    /** What has to be forgotten when one more change is done: all that was undone, and the oldest beyond the limit. */
    List<Step> outlived() {
        var outlived = new ArrayList<>(undone);
        if (done.size() == LIMIT) {
            outlived.add(done.getLast());
        }
        return outlived;
    }

    void done(Step step) {
        undone.clear();
        if (done.size() == LIMIT) {
            done.removeLast();
        }
        done.push(step);
    }

    /** Nothing can be undone or redone any more. */
    void clear() {
        done.clear();
        undone.clear();
    }

    /** The latest step was taken back; {@code again} is how to do it again. */
    void undone(Step again) {
        done.pop();
        undone.push(again);
    }

    /** The latest step that was taken back was done again; {@code back} is how to take it back. */
    void redone(Step back) {
        undone.pop();
        done.push(back);
    }
}
