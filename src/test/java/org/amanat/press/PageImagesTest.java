package org.amanat.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.amanat.press.block.PageSize;
import org.amanat.press.block.Theme;
import org.junit.jupiter.api.Test;

final class PageImagesTest {

    @Test
    void aPageBecomesOpaquePixelsWithInkOnWhite() {
        byte[] pdf = TypesetterTest.pdf(Manuscripts.of(PageSize.A5, Theme.normal(), Manuscripts.urdu()));
        try (PageImages images = PageImages.of(pdf)) {
            PageImage image = images.render(1, 1.5f);
            assertThat(images.width(1)).isEqualTo(PageSize.A5.width());
            assertThat(image.width()).isEqualTo((int) (PageSize.A5.width() * 1.5f));
            assertThat(image.argb()).hasSize(image.width() * image.height());
            assertThat(image.argb()[0]).isEqualTo(0xFFFFFFFF);
            assertThat(Arrays.stream(image.argb())
                            .filter(pixel -> (pixel & 0xFF) < 64)
                            .count())
                    .isGreaterThan(1000);
        }
    }

    @Test
    void whatIsNoPdfIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PageImages.of(new byte[] {1, 2, 3}));
    }
}
