package org.amanat.ui.stories.text;

import javafx.geometry.NodeOrientation;
import org.amanat.model.Language;
import org.amanat.ui.common.UiTexts;

/** From which side words are written: as their first letter is, whatever the language of the field. */
final class WritingDirection {

    private WritingDirection() {}

    /** @param usual of a text without a letter */
    static NodeOrientation of(String words, Language usual) {
        return words.codePoints()
                .mapToObj(WritingDirection::ofLetter)
                .filter(direction -> direction != NodeOrientation.INHERIT)
                .findFirst()
                .orElseGet(() -> UiTexts.orientation(usual));
    }

    private static NodeOrientation ofLetter(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                NodeOrientation.RIGHT_TO_LEFT;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> NodeOrientation.LEFT_TO_RIGHT;
            default -> NodeOrientation.INHERIT;
        };
    }
}
