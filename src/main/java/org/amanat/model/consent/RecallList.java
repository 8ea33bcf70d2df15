package org.amanat.model.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.amanat.model.document.DocumentId;
import org.amanat.model.story.StoryId;

/** Every document that holds a story, with what became of its copies: what is called back after a withdrawal. */
public final class RecallList {

    private RecallList() {}

    /**
     * One line for each document, in the order in which they were made. A story that stands in one document twice is in
     * each copy once.
     */
    public static List<RecallLine> of(StoryId story, List<RegisteredUse> uses, List<CopyMovement> movements) {
        var printed = new LinkedHashMap<DocumentId, Integer>();
        uses.stream()
                .filter(use -> use.story().equals(story) && use.paper() != StoryPaper.FIGURES)
                .forEach(use -> printed.merge(use.document(), use.copies(), Math::max));
        var lines = new ArrayList<RecallLine>();
        printed.forEach((document, copies) -> lines.add(new RecallLine(
                document,
                copies,
                sum(document, CopyMovement.Kind.GIVEN, movements),
                sum(document, CopyMovement.Kind.RETURNED, movements),
                sum(document, CopyMovement.Kind.DESTROYED, movements))));
        return List.copyOf(lines);
    }

    private static int sum(DocumentId document, CopyMovement.Kind kind, List<CopyMovement> movements) {
        return movements.stream()
                .filter(movement -> movement.document().equals(document) && movement.kind() == kind)
                .mapToInt(CopyMovement::copies)
                .sum();
    }
}
