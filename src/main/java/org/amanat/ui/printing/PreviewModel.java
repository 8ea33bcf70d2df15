package org.amanat.ui.printing;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.event.EventId;
import org.amanat.operations.PagePictures;
import org.amanat.operations.PrintRequest;
import org.amanat.operations.Printing;
import org.amanat.operations.RenderedDocument;
import org.amanat.operations.Rendering;
import org.amanat.ui.common.task.Running;
import org.amanat.ui.common.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Makes the pages that are looked at. Whoever chooses again is answered with the latest choice and no earlier one. */
final class PreviewModel {

    /** What came of the work aside: the pages open for drawing, or why there are none. */
    private sealed interface Made {
        record Pages(RenderedDocument document, PagePictures pictures, Rows rows) implements Made {}

        record Nothing(List<PrintNotice> notices) implements Made {}
    }

    private final Printing printing;
    private final Tasks tasks;
    private final String title;
    private final PagesModel pages;
    private final ReadOnlyObjectWrapper<Preview> state = new ReadOnlyObjectWrapper<>(new Preview.Nothing());
    private @Nullable Running making;
    private int latest;

    /** @param title of the work, as the person reads it */
    PreviewModel(Printing printing, Tasks tasks, String title) {
        this.printing = printing;
        this.tasks = tasks;
        this.title = title;
        this.pages = new PagesModel(tasks, title);
    }

    ReadOnlyObjectProperty<Preview> stateProperty() {
        return state.getReadOnlyProperty();
    }

    PagesModel pages() {
        return pages;
    }

    /**
     * Makes the pages anew. What was there stays on the table until they come, but is not what was chosen.
     *
     * @param asSheets as the printer needs them
     */
    void make(EventId event, Choices choices, boolean asSheets) {
        int turn = begin();
        state.set(new Preview.Making());
        making = tasks.create(title, _ -> made(event, choices, asSheets))
                .onSuccess(made -> arrived(turn, made))
                .onProblem(problem -> ended(turn, new Preview.Failed(problem)))
                .onEnd(() -> endedWithoutAnswer(turn))
                .aside()
                .start();
    }

    /** What was taken back is off the screen at once, before its pages are made anew. */
    void changed(ChangeSet changes) {
        if (changes.touched().contains(Aggregate.STORIES)
                && !changes.operation().isFact()) {
            clear();
        }
    }

    /** The person does not want to wait. */
    void stop() {
        begin();
        pages.clear();
        state.set(new Preview.Stopped());
    }

    /** Nothing is shown any more. */
    void clear() {
        begin();
        pages.clear();
        state.set(new Preview.Nothing());
    }

    private Made made(EventId event, Choices choices, boolean asSheets) {
        PrintRequest request = choices.request(event);
        return switch (printing.render(request)) {
            case Rendering.Refused refused -> new Made.Nothing(refused.notices());
            case RenderedDocument document -> {
                boolean sheets = asSheets && request.options().booklet();
                var pictures = new PagePictures(sheets ? printing.sheets(request) : document.pdf());
                yield new Made.Pages(document, pictures, rows(pictures.count(), choices, sheets));
            }
        };
    }

    private static Rows rows(int count, Choices choices, boolean sheets) {
        return choices.paper().isFacing() && !sheets ? Rows.facing(count, choices.isRightBound()) : Rows.single(count);
    }

    private void arrived(int turn, Made made) {
        switch (made) {
            case Made.Nothing nothing -> ended(turn, new Preview.Refused(nothing.notices()));
            case Made.Pages finished
            when turn == latest -> {
                pages.show(new PagesModel.Leaves(finished.pictures(), finished.rows()));
                state.set(new Preview.Finished(
                        finished.document().pages(), finished.document().notices()));
            }
            case Made.Pages late -> late.pictures().close();
        }
    }

    /** It ended without pages. */
    private void ended(int turn, Preview outcome) {
        if (turn == latest) {
            pages.clear();
            state.set(outcome);
        }
    }

    /** After a fault, which is told elsewhere. */
    private void endedWithoutAnswer(int turn) {
        if (turn == latest && state.get() instanceof Preview.Making) {
            stop();
        }
    }

    /** What was being made is not wanted any more. */
    private int begin() {
        if (making != null) {
            making.cancel();
            making = null;
        }
        latest++;
        return latest;
    }
}
