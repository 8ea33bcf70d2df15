package org.amanat.model.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class AccentTest {

    @Test
    void contrastIsAsWcagComputesIt() {
        assertThat(new Accent(0x000000).contrastOnWhite()).isEqualTo(21, within(0.01));
        assertThat(new Accent(0xFFFFFF).contrastOnWhite()).isEqualTo(1, within(0.01));
        assertThat(new Accent(0x767676).contrastOnWhite()).isEqualTo(4.54, within(0.01));
        assertThat(new Accent(0xFF0000).contrastOnWhite()).isEqualTo(4.0, within(0.01));
    }

    @Test
    void greyIsReadableUpToTheShadeThatWcagNames() {
        assertThat(new Accent(0x767676).isReadable()).isTrue();
        assertThat(new Accent(0x777777).isReadable()).isFalse();
        assertThat(Accent.BLUE.isReadable()).isTrue();
    }

    @Test
    void aColourIsReadAsItIsWritten() {
        assertThat(Accent.parse("#1F4788")).contains(Accent.BLUE);
        assertThat(Accent.parse(" 1f4788 ")).contains(Accent.BLUE);
        assertThat(Accent.parse(Accent.BLUE.written())).contains(Accent.BLUE);
        assertThat(Accent.parse("blue")).isEmpty();
    }
}
