package org.amanat.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.document.Circle;
import org.amanat.model.document.LabelSheet;
import org.amanat.model.document.LabelStock;
import org.amanat.model.document.PersonalOrder.Badges;
import org.amanat.model.document.Whom;
import org.amanat.ui.common.UiTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class FirstLabelTest {

    private static final UiTexts TEXTS = UiTexts.in(Language.ENGLISH);
    private static final LabelSheet BEGUN = LabelStock.known().stream()
            .filter(sheet -> !sheet.plain())
            .findFirst()
            .orElseThrow();

    private final Edited<Badges> badges =
            new Edited<>(new Badges(Whom.all(Circle.GUESTS), Optional.of(BEGUN.code()), 1, 0, false), _ -> {});
    private FirstLabel first;

    @Start
    void show(Stage stage) {
        first = new FirstLabel(badges, code -> code.equals(BEGUN.code()) ? 4 : 1, TEXTS);
        stage.setScene(new Scene(first));
        stage.show();
    }

    @Test
    void itGoesOnWithTheSheetThatWasBegunOrStartsAFreshOne(FxRobot robot) {
        assertThat(button("print-fresh-sheet").isDisabled()).isTrue();

        robot.interact(button("print-begun-sheet")::fire);
        assertThat(badges.now().first()).isEqualTo(4);
        assertThat(((Labeled) Objects.requireNonNull(first.lookup("#print-label-where"))).getText())
                .isEqualTo(LabelPlace.near(BEGUN, 4).sentence(TEXTS));
        assertThat(button("print-begun-sheet").isDisabled()).isTrue();

        robot.interact(button("print-fresh-sheet")::fire);
        assertThat(badges.now().first()).isOne();
    }

    @Test
    void otherLabelsBeginBehindThoseThatWereUsedAndPaperHasNoPicture(FxRobot robot) {
        robot.interact(() -> first.on(Optional.empty()));
        assertThat(badges.now().sheet()).isEmpty();
        assertThat(Objects.requireNonNull(first.lookup("#print-sheet-picture")).isVisible())
                .isFalse();

        robot.interact(() -> first.on(Optional.of(BEGUN.code())));
        assertThat(badges.now().sheet()).contains(BEGUN.code());
        assertThat(badges.now().first()).isEqualTo(4);
        assertThat(Objects.requireNonNull(first.lookup("#print-sheet-picture")).isVisible())
                .isTrue();
    }

    private Button button(String id) {
        return (Button) Objects.requireNonNull(first.lookup("#" + id));
    }
}
