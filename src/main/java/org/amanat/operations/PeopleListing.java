package org.amanat.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amanat.model.importing.Pace;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.PersonLine;
import org.amanat.store.Workspace;

/**
 * The list of all persons and organisations, for all events, to look through quickly. Its first page is there at once,
 * however many there are; the whole is read in pieces, between which others have their turn with the file.
 */
public final class PeopleListing {

    /** As many as no screen shows at once. */
    public static final int PAGE = 200;

    private static final int PIECE = 5_000;

    private final Workspace workspace;

    PeopleListing(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * How the list begins.
     *
     * @param page the first {@value PAGE} by their words
     * @param count how many there are in all
     */
    public record Beginning(List<Listed> page, int count) {

        /** Whether the page is the whole list. */
        public boolean isWhole() {
            return page.size() == count;
        }
    }

    /** The first page by their words: names in Latin letters come first. */
    public Beginning beginning() {
        return workspace.read(records -> {
            var lines = records.personLines().first(PAGE);
            var parts = new EventParts();
            records.personLines().partsOf(lines.stream().map(PersonLine::id).toList(), parts::add);
            var bodies = new Bodies(
                    records.organisations().all(), records.personLines().perOrganisation());
            var page = sorted(bodies, bodies.listed(lines, parts));
            return new Beginning(List.copyOf(page.subList(0, Math.min(page.size(), PAGE))), bodies.count());
        });
    }

    /**
     * Everybody and every organisation, in the same order.
     *
     * @throws java.util.concurrent.CancellationException from the pace
     */
    public List<Listed> all(Pace pace) {
        var parts = new EventParts();
        var bodies = workspace.read(records -> {
            records.personLines().parts(parts::add);
            return new Bodies(
                    records.organisations().all(), records.personLines().perOrganisation());
        });
        var all = new ArrayList<Listed>(bodies.count());
        Optional<PersonId> last = Optional.empty();
        List<PersonLine> piece;
        do {
            pace.reached((double) all.size() / Math.max(1, bodies.count()));
            var after = last;
            piece = workspace.read(records -> records.personLines().after(after, PIECE));
            all.addAll(bodies.listed(piece, parts));
            last = piece.isEmpty() ? last : Optional.of(piece.getLast().id());
        } while (piece.size() == PIECE);
        return List.copyOf(sorted(bodies, all));
    }

    private static List<Listed> sorted(Bodies bodies, Collection<Listed> persons) {
        var all = new ArrayList<>(persons);
        all.addAll(bodies.listed());
        all.sort(Comparator.comparing(Listed::words));
        return all;
    }
}
