package org.amanat.press.layout;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.amanat.press.block.Drawing;
import org.amanat.press.block.Ink;
import org.amanat.press.block.Outline;
import org.amanat.press.block.QrCode;
import org.amanat.press.block.Shape;

/** Draws QR codes as areas, sharp on every printer. */
final class QrSetting {

    /** Squares that stay empty on each side (ISO/IEC 18004, 5.3.8). */
    private static final int QUIET = 4;

    /**
     * A label is set again and again until it fits, and its squares are the same each time. Kept as long as the block.
     */
    private static final Map<QrCode, Drawing> DRAWN = Collections.synchronizedMap(new WeakHashMap<>());

    private QrSetting() {}

    static Drawing drawing(QrCode code) {
        return DRAWN.computeIfAbsent(code, QrSetting::drawn);
    }

    private static Drawing drawn(QrCode code) {
        ByteMatrix squares = squares(code.text());
        float unit = code.side() / (squares.getWidth() + 2 * QUIET);
        List<Outline> dark = new ArrayList<>();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int from = x;
                while (x < squares.getWidth() && squares.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    dark.add(Outline.rectangle((QUIET + from) * unit, (QUIET + y) * unit, (x - from) * unit, unit));
                }
            }
        }
        return new Drawing(
                List.of(new Shape.Filled(dark, Ink.BLACK)), code.alternative(), code.side(), code.side(), code.align());
    }

    private static ByteMatrix squares(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalStateException("a short text that no code holds", tooLong);
        }
    }
}
