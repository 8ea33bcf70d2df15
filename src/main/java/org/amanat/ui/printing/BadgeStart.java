package org.amanat.ui.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.LabelSheet;
import org.amanat.model.document.LabelStock;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PersonalOrder.Badges;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.Whom;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.people.PersonId;
import org.amanat.operations.OpenWorkspace;

/**
 * What one badge begins with: what was printed before it.
 *
 * @param office what the office printer holds
 * @param last the badges of the event that were printed last
 * @param next the first free label, from 1, of the sheet of each code that was begun
 */
record BadgeStart(Event event, PaperFormat office, Optional<PrintedDocument> last, Map<String, Integer> next) {

    BadgeStart {
        next = Map.copyOf(next);
    }

    static BadgeStart of(OpenWorkspace workspace, EventId event) {
        return new BadgeStart(
                workspace.events().plan(event).event(),
                workspace.settings().get().paper(),
                workspace.printing().register(event).stream()
                        .filter(document -> document.kind() == DocumentKind.BADGES)
                        .findFirst(),
                workspace.printing().nextLabels());
    }

    /** What it can be printed on, paper to cut last. */
    List<LabelSheet> sheets() {
        var all = new ArrayList<>(
                LabelStock.known().stream().filter(sheet -> !sheet.plain()).toList());
        all.add(paper());
        return List.copyOf(all);
    }

    /** The sheet of the last badges of this event, else one that was begun for another, else paper. */
    LabelSheet usual() {
        return last.isPresent()
                ? sheet(last.get()).orElseGet(this::paper)
                : LabelStock.known().stream()
                        .filter(sheet -> free(sheet).label() > 1)
                        .findFirst()
                        .orElseGet(this::paper);
    }

    /** The next free label of a sheet. */
    LabelPlace free(LabelSheet sheet) {
        return LabelPlace.near(sheet, next.getOrDefault(sheet.code(), 1));
    }

    /** As the last badges of the event were, but for one person and on one label. */
    Choices choices(PersonId person, LabelPlace at) {
        var like = last.map(Choices::like).orElseGet(() -> Choices.first(event.languages(), office));
        var sheet = Optional.of(at.sheet().code()).filter(_ -> !at.sheet().plain());
        var badge = new Badges(Whom.only(Set.of(person)), sheet, at.label(), 0, false);
        return like.with(badge, PaperChoice.whole(at.sheet().paper()));
    }

    private static Optional<LabelSheet> sheet(PrintedDocument badges) {
        return badges.order() instanceof Badges order ? order.sheet().flatMap(LabelStock::byCode) : Optional.empty();
    }

    private LabelSheet paper() {
        return LabelStock.plain(DocumentKind.BADGES.usualPaper(office));
    }
}
