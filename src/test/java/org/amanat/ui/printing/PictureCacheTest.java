package org.amanat.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.amanat.operations.PagePicture;
import org.amanat.operations.PagePictures;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PictureCacheTest {

    private static final int PIXELS = 100 * 100;

    @Test
    void whatWasNotLookedAtForLongestIsForgottenFirst() throws IOException {
        var cache = new PictureCache(2 * PIXELS);
        var picture = picture();
        cache.put(1, new PictureCache.Drawn(picture, 1));
        cache.put(2, new PictureCache.Drawn(picture, 1));
        cache.see(List.of(1));
        cache.see(List.of());

        assertThat(cache.put(3, new PictureCache.Drawn(picture, 1))).containsExactly(2);
        assertThat(cache.get(1)).isPresent();
    }

    @Test
    void whatIsLookedAtIsNeverForgotten() throws IOException {
        var cache = new PictureCache(PIXELS);
        var picture = picture();
        cache.see(List.of(1, 2));
        for (int page = 1; page <= 3; page++) {
            cache.put(page, new PictureCache.Drawn(picture, 1));
        }

        assertThat(cache.get(1)).isPresent();
        assertThat(cache.get(2)).isPresent();
    }

    @Test
    void pagesThatAreSeenAreDrawnBeforeTheirNeighbours() {
        assertThat(Wish.of(List.of(2, 3), 1.5, 4, new PictureCache(PIXELS)))
                .containsExactly(
                        new Wish(2, Wish.QUICK),
                        new Wish(3, Wish.QUICK),
                        new Wish(2, 1.5),
                        new Wish(3, 1.5),
                        new Wish(4, 1.5),
                        new Wish(1, 1.5));
    }

    @Test
    void aPictureNeverTakesMoreThanItsShareOfMemory() {
        double scale = Wish.affordable(20, 595, 842);
        assertThat(scale * 595 * scale * 842).isLessThanOrEqualTo(Wish.MOST_PIXELS * 1.0001);
        assertThat(Wish.affordable(1, 595, 842)).isEqualTo(1);
    }

    private static PagePicture picture() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(new PDRectangle(100, 100)));
            document.save(bytes);
            try (var pictures = new PagePictures(bytes.toByteArray())) {
                return pictures.draw(1, 1).orElseThrow();
            }
        }
    }
}
