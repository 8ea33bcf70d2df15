package org.amanat.ui.printing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amanat.operations.PagePicture;

/**
 * The latest picture of each page, within so much memory: what has not been looked at for longest is forgotten first,
 * and what is looked at now never.
 */
final class PictureCache {

    /** A picture and the pixels for each point that it was drawn with. */
    record Drawn(PagePicture picture, double scale) {}

    private final long room;
    private final LinkedHashMap<Integer, Drawn> pictures = new LinkedHashMap<>(16, 0.75f, true);
    private Set<Integer> seen = Set.of();

    /** @param room for so many pixels in all */
    PictureCache(long room) {
        this.room = room;
    }

    Optional<Drawn> get(int page) {
        return Optional.ofNullable(pictures.get(page));
    }

    /** These pages are looked at now. */
    void see(List<Integer> pages) {
        seen = Set.copyOf(pages);
        pages.forEach(pictures::get);
    }

    /**
     * Takes a picture in, instead of the one that the page had.
     *
     * @return the pages that were forgotten for it
     */
    Set<Integer> put(int page, Drawn drawn) {
        pictures.put(page, drawn);
        var forgotten = new HashSet<Integer>();
        long pixels = pictures.values().stream().mapToLong(PictureCache::pixels).sum();
        var oldestFirst = pictures.entrySet().iterator();
        while (pixels > room && oldestFirst.hasNext()) {
            Map.Entry<Integer, Drawn> oldest = oldestFirst.next();
            if (!seen.contains(oldest.getKey()) && oldest.getKey() != page) {
                pixels -= pixels(oldest.getValue());
                forgotten.add(oldest.getKey());
                oldestFirst.remove();
            }
        }
        return forgotten;
    }

    void clear() {
        pictures.clear();
        seen = Set.of();
    }

    private static long pixels(Drawn drawn) {
        return (long) drawn.picture().width() * drawn.picture().height();
    }
}
