package org.amanat.ui.common.theme;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.amanat.model.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class WrappedTextTest {

    private static final int NARROWEST = 20;
    private static final int WIDEST = 400;
    private static final int STEP = 4;
    private static final int HEIGHT = 300;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "خوش آمدید اور دن کا مقصد  15 منٹ",
                "ہال کا مقررہ وقت ختم؛ پروگرام مزید 15 منٹ جاری رہتا ہے",
                "Forum 2026 اور دن  کا مقصد ",
                "ایک  دو  تین  چار"
            })
    void urduWrapsAtAnyWidthInBothDirections(String text) {
        assertThatCode(() -> WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                    var theme = new Theme(Look.LIGHT);
                    for (var language : new Language[] {Language.ENGLISH, Language.URDU}) {
                        var pane = new StackPane();
                        theme.dress(new Scene(pane), language);
                        for (int width = NARROWEST; width < WIDEST; width += STEP) {
                            layOut(text, width, pane);
                        }
                    }
                }))
                .doesNotThrowAnyException();
    }

    /** A new label each time: the first layout of a text is the one that goes wrong. */
    private static void layOut(String text, int width, StackPane pane) {
        var label = new Label(text);
        label.setWrapText(true);
        pane.getChildren().setAll(label);
        pane.resize(width, HEIGHT);
        pane.applyCss();
        pane.layout();
    }
}
