package org.amanat.ui.printing;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.amanat.operations.PagePicture;
import org.amanat.operations.PagePictures;
import org.amanat.ui.common.task.Running;
import org.amanat.ui.common.task.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * The pages that are looked at: which there are, how large they are shown, and their pictures as far as they are drawn.
 * Drawing goes on aside; whoever looks elsewhere cancels what was being drawn.
 */
final class PagesModel {

    /** 96 MB: forty sharp pages of a large screen. */
    private static final long ROOM = 24_000_000;

    /** Pages on the table: how they lie, and who draws them. */
    record Leaves(PagePictures pictures, Rows rows) {

        DeskPlan.Size size() {
            return new DeskPlan.Size(pictures.width(), pictures.height());
        }
    }

    private record Look(List<Integer> pages, double scale) {}

    private final Tasks tasks;
    private final String title;
    private final PictureCache cache = new PictureCache(ROOM);
    private final ObservableMap<Integer, PagePicture> pictures = FXCollections.observableHashMap();
    /** Held here, because it listens weakly. */
    private final ObservableMap<Integer, PagePicture> picturesToRead =
            FXCollections.unmodifiableObservableMap(pictures);

    private final ReadOnlyObjectWrapper<Optional<Leaves>> leaves = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.FIT);
    private @Nullable Look looking;
    private @Nullable Running drawing;

    /** @param title of the work of drawing, as the person reads it */
    PagesModel(Tasks tasks, String title) {
        this.tasks = tasks;
        this.title = title;
    }

    ReadOnlyObjectProperty<Optional<Leaves>> leavesProperty() {
        return leaves.getReadOnlyProperty();
    }

    ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** The pictures by their pages, which count from 1; a page that is not here is not drawn yet. */
    ObservableMap<Integer, PagePicture> pictures() {
        return picturesToRead;
    }

    /** Other pages come in the place of those that were there, whose pictures are closed. */
    void show(Leaves others) {
        clear();
        leaves.set(Optional.of(others));
    }

    /** No pages. */
    void clear() {
        stop();
        looking = null;
        cache.clear();
        pictures.clear();
        leaves.get().ifPresent(gone -> gone.pictures().close());
        leaves.set(Optional.empty());
    }

    /**
     * These pages are seen now.
     *
     * @param pages from 1, ascending
     * @param scale pixels for each point at which they are sharp on this screen
     */
    void look(List<Integer> pages, double scale) {
        if (leaves.get().isEmpty() || pages.isEmpty()) {
            return;
        }
        PagePictures drawn = leaves.get().get().pictures();
        var next = new Look(pages, Wish.affordable(scale, drawn.width(), drawn.height()));
        if (next.equals(looking)) {
            return;
        }
        stop();
        looking = next;
        cache.see(pages);
        List<Wish> wishes = Wish.of(pages, next.scale(), drawn.count(), cache);
        if (!wishes.isEmpty()) {
            drawing = draw(drawn, wishes);
        }
    }

    private Running draw(PagePictures from, List<Wish> wishes) {
        return tasks.create(title, running -> drawAll(from, wishes, running))
                .aside()
                .start();
    }

    /** How many were drawn. */
    private int drawAll(PagePictures from, List<Wish> wishes, Running running) {
        int drawn = 0;
        for (Wish wish : wishes) {
            if (running.isCancelled()) {
                return drawn;
            }
            from.draw(wish.page(), wish.scale())
                    .ifPresent(picture -> tasks.onScreen(() -> arrived(running, wish, picture)));
            drawn++;
        }
        return drawn;
    }

    private void arrived(Running running, Wish wish, PagePicture picture) {
        if (!running.isCancelled()) {
            cache.put(wish.page(), new PictureCache.Drawn(picture, wish.scale()))
                    .forEach(pictures::remove);
            pictures.put(wish.page(), picture);
        }
    }

    private void stop() {
        if (drawing != null) {
            drawing.cancel();
            drawing = null;
        }
    }
}
