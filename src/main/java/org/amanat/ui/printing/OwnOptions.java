package org.amanat.ui.printing;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.DocumentOrder.Programme;
import org.amanat.model.document.DocumentOrder.Speakers;
import org.amanat.model.document.ProgrammePart;
import org.amanat.model.document.SpeakersPart;
import org.amanat.ui.common.UiTexts;

/** The options that only one kind of document has. */
final class OwnOptions {

    private final UiTexts texts;
    private final Consumer<DocumentOrder> changed;

    /** @param changed is told the order as the person changed it */
    OwnOptions(UiTexts texts, Consumer<DocumentOrder> changed) {
        this.texts = texts;
        this.changed = changed;
    }

    /** The choices of a kind, as they are in an order. */
    List<Node> of(DocumentOrder order) {
        return switch (order) {
            case Programme programme ->
                List.of(parts(ProgrammePart.class, programme.parts(), parts -> changed.accept(new Programme(parts))));
            case Speakers speakers ->
                List.of(parts(SpeakersPart.class, speakers.parts(), parts -> changed.accept(new Speakers(parts))));
        };
    }

    private <E extends Enum<E>> Node parts(Class<E> type, Set<E> ticked, Consumer<Set<E>> ticks) {
        return new Labelled(texts.get("printing.include"), new PartChecks<>(type, ticked, texts, ticks));
    }
}
