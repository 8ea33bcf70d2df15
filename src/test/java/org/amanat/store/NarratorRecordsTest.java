package org.amanat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.Narrator;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.vault.Passphrase;
import org.amanat.vault.seal.Compartment;
import org.amanat.vault.seal.CompartmentClosedException;
import org.amanat.vault.seal.KeyCost;
import org.amanat.vault.seal.OpenCompartment;
import org.amanat.vault.seal.RecoveryKey;
import org.amanat.vault.seal.SealBrokenException;
import org.amanat.vault.seal.SlotId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sealed tables of a real file. */
final class NarratorRecordsTest {

    private static final KeyCost CHEAP = new KeyCost(64, 1, 1);

    private final Stories kept = new Stories();
    private final Compartment compartment =
            Compartment.create(Passphrase.copyOf("first lead"), RecoveryKey.draw(), CHEAP);
    private final SlotId lead = compartment.slots().getFirst().id();
    private MemoryFile file;
    private OpenCompartment open;

    @BeforeEach
    void keepAStory() throws SQLException {
        file = new MemoryFile();
        file.session().change(Operation.ADD_STORY, records -> {
            kept.write(records);
            records.compartment().put(compartment, Map.of(lead, "Lead"));
            return lead;
        });
        open = opened();
    }

    @AfterEach
    void closeFile() throws SQLException {
        open.close();
        file.close();
    }

    @Test
    void theCompartmentOpensAsItWasWritten() {
        Map<SlotId, String> holders =
                file.session().read(records -> records.compartment().holders());
        assertThat(holders).containsEntry(lead, "Lead");
        put(narrator(kept.id, "Zubaida Phony"));
        try (var again = opened()) {
            assertThat(found(again)).contains(narrator(kept.id, "Zubaida Phony"));
        }
    }

    @Test
    void nothingOfANarratorOrAnOriginalIsInTheFileInTheClear() throws SQLException {
        put(narrator(kept.id, "Zubaida Phony"));
        var original = file.session()
                .change(
                        Operation.EDIT_NARRATOR,
                        records -> records.narrators()
                                .insertOriginal(kept.id, Language.URDU, new Confidential<>("Zubaida said it so"), open))
                .result();
        assertThat(String.join("\n", file.dump())).doesNotContain("Zubaida");
        Optional<Confidential<String>> words =
                file.session().read(records -> records.narrators().original(original.id(), open));
        assertThat(words).contains(new Confidential<>("Zubaida said it so"));
        Story story = file.session().read(records -> records.stories().get(kept.id));
        assertThat(story.originals()).containsExactly(original);
    }

    @Test
    void aRowThatWasPutInPlaceOfAnotherDoesNotOpen() throws SQLException {
        var other = new Stories();
        put(narrator(kept.id, "Zubaida Phony"));
        file.session().change(Operation.ADD_STORY, records -> {
            records.stories().insert(Stories.story(other.id, "Mehr"));
            records.narrators().put(narrator(other.id, "Somebody Else"), open);
            return other;
        });
        EncryptedDatabase.run(
                file.connection(),
                "UPDATE narrator SET name = (SELECT name FROM narrator WHERE story_id = '" + other.id
                        + "') WHERE story_id = '" + kept.id + "'");
        assertThatThrownBy(() -> found(open)).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void aClosedCompartmentTellsNothing() {
        put(narrator(kept.id, "Zubaida Phony"));
        open.close();
        assertThatThrownBy(() -> found(open)).isInstanceOf(CompartmentClosedException.class);
    }

    @Test
    void anEditOfANarratorCanBeTakenBack() {
        put(narrator(kept.id, "Zubaida Phony"));
        put(narrator(kept.id, "A Slip"));
        file.session().undo();
        assertThat(found(open)).contains(narrator(kept.id, "Zubaida Phony"));
    }

    private Optional<Narrator> found(OpenCompartment with) {
        return file.session().read(records -> records.narrators().find(kept.id, with));
    }

    private void put(Narrator narrator) {
        file.session().change(Operation.EDIT_NARRATOR, records -> {
            records.narrators().put(narrator, open);
            return narrator;
        });
    }

    private OpenCompartment opened() {
        return file.session()
                .read(records -> records.compartment().find())
                .flatMap(found -> found.open(
                        lead, Passphrase.copyOf("first lead"), InstantSource.system(), Duration.ofMinutes(5)))
                .orElseThrow();
    }

    private static Narrator narrator(StoryId story, String name) {
        return new Narrator(
                story,
                new Confidential<>(LocalizedText.of(name, "زبیدہ")),
                new Confidential<>(LocalizedText.of("Zubaida", "زبیدہ")),
                new Confidential<>("0300 1111111"),
                new Confidential<>("only by message"),
                new Confidential<>("after dark"),
                new Confidential<>("an uncle of Zubaida"),
                new Confidential<>(""));
    }
}
