package org.amanat.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.exchange.VCards;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.Sector;
import org.amanat.model.people.matching.Acquaintances;
import org.amanat.model.people.matching.Resemblance.Grade;
import org.amanat.model.people.matching.Vocabulary;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Match;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** Persons from address books and telephones: vCards. {@link Exports} writes them. */
public final class AddressBooks {

    /** A telephone full of friends with their pictures is smaller. */
    private static final int MOST_BYTES = 50_000_000;

    private final Workspace workspace;

    AddressBooks(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What became of the cards of a file.
     *
     * @param known how many are in the file already, as far as one can tell; they stay as they are here
     */
    public record BroughtIn(int added, int known) {}

    /**
     * Adds the persons of a file with their organisations, in one step.
     *
     * @throws ProblemException if the file cannot be read or holds no card with a name; then nothing has changed
     */
    public BroughtIn bringIn(Path file) {
        var cards = VCards.read(bytes(file));
        if (cards.isEmpty()) {
            throw new ProblemException(ProblemCode.NO_VCARDS, file.toString());
        }
        return workspace.change(Operation.ADD_PERSON, records -> new Bringing(records).all(cards));
    }

    private static Map<OrganisationId, Organisation> organisations(Records records) {
        var byId = new HashMap<OrganisationId, Organisation>();
        records.organisations().all().forEach(body -> byId.put(body.id(), body));
        return byId;
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND, file.toString());
        }
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(MOST_BYTES);
        } catch (IOException unreadable) {
            throw new ProblemException(unreadable, ProblemCode.FILE_UNREADABLE, file.toString());
        }
    }

    /** One file while it is brought in. */
    private static final class Bringing {

        private final Records records;
        private final Map<String, Organisation> byName = new HashMap<>();
        private final Vocabulary vocabulary = new Vocabulary();
        private final Acquaintances known;

        Bringing(Records records) {
            this.records = records;
            var byId = organisations(records);
            byId.values()
                    .forEach(body -> body.name().texts().values().forEach(name -> byName.put(Match.fold(name), body)));
            known = new Acquaintances(records.persons().all().stream()
                    .map(person ->
                            vocabulary.describe(person, person.organisation().map(byId::get)))
                    .toList());
        }

        BroughtIn all(List<VCards.Card> cards) {
            var numbers = Numbering.of(records);
            var added = new ArrayList<Person>();
            for (var card : cards) {
                var person = numbers.numbered(card.person());
                var body = organisation(card.organisation());
                boolean isKnown = known.like(vocabulary.describe(person, body)).stream()
                        .anyMatch(match -> match.resemblance().grade() == Grade.LIKELY);
                if (!isKnown) {
                    added.add(person.speakingFor(body.map(this::kept)));
                }
            }
            added.forEach(records.persons()::insert);
            return new BroughtIn(added.size(), cards.size() - added.size());
        }

        private Optional<Organisation> organisation(LocalizedText name) {
            return name.texts().values().stream()
                    .map(Match::fold)
                    .filter(byName::containsKey)
                    .findFirst()
                    .map(byName::get)
                    .or(() -> name.isEmpty() ? Optional.empty() : Optional.of(Organisation.named(name, Sector.OTHER)));
        }

        /** One that is new is added once, however many speak for it. */
        private OrganisationId kept(Organisation body) {
            boolean isNew =
                    body.name().texts().values().stream().map(Match::fold).noneMatch(byName::containsKey);
            if (isNew) {
                records.organisations().insert(body);
                body.name().texts().values().forEach(name -> byName.put(Match.fold(name), body));
            }
            return body.id();
        }
    }
}
