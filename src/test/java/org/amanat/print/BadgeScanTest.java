package org.amanat.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Optional;
import org.amanat.exchange.Sample;
import org.amanat.model.document.Circle;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PersonalOrder.Badges;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.document.Whom;
import org.amanat.model.door.BadgeCode;
import org.amanat.model.texts.Digits;
import org.amanat.press.PageImage;
import org.amanat.press.PageImages;
import org.junit.jupiter.api.Test;

/** The code on a badge as the door reads it. The guest is invented. */
final class BadgeScanTest {

    @Test
    void aScannerReadsTheCodeThatTheDoorKnowsAndItStandsThereInDigits() throws ReaderException {
        var sample = Sample.worldDay2025();
        var guests = GuestSketch.of(sample.plan())
                .guest("Nusrat Akhtar", "نصرت اختر")
                .all();
        var badge = Paper.of(BadgesDocument.of(
                sample.plan(),
                guests,
                sample.settings(),
                new Badges(Whom.all(Circle.GUESTS), Optional.of("avery-l7160"), 1, 0, false),
                new PrintOptions(DocumentLanguage.BOTH, PaperFormat.A4, false, TypeSize.NORMAL, Digits.EUROPEAN)));
        var code = BadgeCode.of(
                sample.plan().event().id(), guests.getFirst().person().id());

        assertThat(badge.text()).contains(code.grouped());
        try (PageImages images = PageImages.of(badge.pdf())) {
            PageImage page = images.render(1, 300 / 72f);
            var light = new RGBLuminanceSource(page.width(), page.height(), page.argb());
            var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light)));
            assertThat(BadgeCode.read(read.getText())).contains(code);
        }
    }
}
