package org.amanat.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import org.amanat.press.block.Align;
import org.amanat.press.block.PageSize;
import org.amanat.press.block.QrCode;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes as a telephone reads them off the paper. */
final class QrCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "amanat:sheet:0197d2a4-7e1c-7000-8000-000000000001:2", "حاضری ۲"})
    void aCodeIsReadBackFromThePageAsItWasWritten(String text) throws ReaderException {
        assertThat(read(pdf(text))).isEqualTo(text);
    }

    @Test
    void theLongestTextIsStillReadAtTwoCentimetres() throws ReaderException {
        String longest = "x".repeat(QrCode.LONGEST);
        assertThat(read(pdf(longest))).isEqualTo(longest);
    }

    @Test
    void aCodeIsAFigureInADocumentThatPassesBothProfiles() {
        byte[] pdf = pdf("sheet 2");
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    void nothingAndTooMuchAreNoCodes() {
        assertThatIllegalArgumentException().isThrownBy(() -> code(""));
        assertThatIllegalArgumentException().isThrownBy(() -> code("x".repeat(QrCode.LONGEST + 1)));
    }

    private static QrCode code(String text) {
        return new QrCode(text, Words.english("Code of this sheet"), 57, Align.END);
    }

    private static byte[] pdf(String text) {
        return TypesetterTest.pdf(
                Manuscripts.of(PageSize.A6, Theme.normal(), Manuscripts.english(List.of(code(text)))));
    }

    private static String read(byte[] pdf) throws ReaderException {
        try (PageImages images = PageImages.of(pdf)) {
            PageImage page = images.render(1, 300 / 72f);
            RGBLuminanceSource light = new RGBLuminanceSource(page.width(), page.height(), page.argb());
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        }
    }
}
