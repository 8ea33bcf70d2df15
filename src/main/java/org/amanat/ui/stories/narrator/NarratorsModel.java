package org.amanat.ui.stories.narrator;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.Narrator;
import org.amanat.model.story.Opening;
import org.amanat.model.story.OriginalText;
import org.amanat.model.story.StoryId;
import org.amanat.operations.Narrators;
import org.amanat.operations.OpenNarrators;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;
import org.amanat.vault.Passphrase;
import org.amanat.vault.seal.RecoveryKey;
import org.amanat.vault.seal.SlotId;

/**
 * The sealed compartment as the screens see it: who may open it, who did, and what is in it for the story on the page
 * while it is open. What was read is forgotten as soon as it closes.
 */
public final class NarratorsModel {

    private final Narrators narrators;
    private final Tasks tasks;
    private final UiTexts texts;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<State>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<OpenNarrators> open = Optional.empty();
    private Optional<StoryId> story = Optional.empty();

    /** What may be known without opening anything. */
    public record State(boolean isSetUp, List<Lead> leads, List<Opening> openings) {}

    /** A safeguarding lead who can open it. */
    public record Lead(SlotId slot, String name) {}

    /**
     * What is seen of a story's narrator while it is open.
     *
     * @param narrator empty if nobody is written down yet
     * @param original the newest words in which it was told, if they are there
     */
    record Shown(
            StoryId story,
            Optional<Narrator> narrator,
            Optional<OriginalText> originalText,
            Optional<Confidential<String>> original) {}

    public NarratorsModel(Narrators narrators, Tasks tasks, UiTexts texts, Clock clock) {
        this.narrators = narrators;
        this.tasks = tasks;
        this.texts = texts;
        this.clock = clock;
    }

    /** Nothing until it is loaded. */
    public ReadOnlyObjectProperty<Optional<State>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Nothing while it is closed. */
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The narrator's names, as far as it is open: what a pseudonym and a text must not be like. */
    public Collection<LocalizedText> sealedNames() {
        return shown.get()
                .flatMap(Shown::narrator)
                .map(narrator ->
                        List.of(narrator.name().value(), narrator.firstName().value()))
                .orElse(List.of());
    }

    public void load() {
        tasks.create(texts.get("story.list.loading"), _ -> read())
                .onSuccess(loaded -> state.set(Optional.of(loaded)))
                .start();
    }

    /** The page shows another story. */
    void show(StoryId next) {
        if (!story.equals(Optional.of(next))) {
            shown.set(Optional.empty());
            story = Optional.of(next);
        }
        if (isOpen()) {
            reveal();
        }
    }

    /** How long it is open still; nothing once it is closed. */
    Optional<Duration> left() {
        return open.filter(OpenNarrators::isOpen)
                .map(narrator -> Duration.between(clock.instant(), narrator.closesAt()))
                .filter(left -> !left.isNegative());
    }

    /** Looks whether it has closed by itself; then forgets what was shown. Called each second. */
    void tick() {
        if (open.isPresent() && !isOpen()) {
            forget();
            load();
        }
    }

    /** Closes the passphrase. */
    void open(Lead lead, Passphrase passphrase, String reason, Runnable opened, Consumer<Problem> refused) {
        openWith(() -> narrators.open(lead.slot(), passphrase, reason), passphrase::close, opened, refused);
    }

    /** @param typed from the printed sheet; wiped here */
    void openWithRecovery(char[] typed, String reason, Runnable opened, Consumer<Problem> refused) {
        openWith(
                () -> {
                    try (var key = RecoveryKey.read(typed)
                            .orElseThrow(() -> new ProblemException(ProblemCode.NARRATORS_WRONG_PASSPHRASE))) {
                        return narrators.open(key, reason);
                    }
                },
                () -> Arrays.fill(typed, ' '),
                opened,
                refused);
    }

    /** Closes it now. */
    public void close() {
        if (open.isPresent()) {
            forget();
            tasks.create(texts.get("story.narrator.closing"), _ -> {
                        narrators.close();
                        return narrators;
                    })
                    .onSuccess(_ -> load())
                    .start();
        }
    }

    /** Changes what is written down about the narrator of the story on the page. */
    void edit(Function<Narrator, Narrator> change) {
        shown.get().ifPresent(before -> {
            var changed = change.apply(before.narrator().orElseGet(() -> nobody(before.story())));
            shown.set(Optional.of(
                    new Shown(before.story(), Optional.of(changed), before.originalText(), before.original())));
            whileOpen(
                    narrator -> {
                        narrator.save(changed);
                        return changed;
                    },
                    _ -> {});
        });
    }

    /** Seals words as the newest original. */
    void keepOriginal(Language language, String words, Runnable kept) {
        shown.get()
                .ifPresent(now -> whileOpen(
                        narrator -> narrator.keep(now.story(), language, new Confidential<>(words)), original -> {
                            reveal();
                            kept.run();
                        }));
    }

    /** Gives the compartment its keys. Closes the passphrase; whoever is called closes the key. */
    public void setUp(String lead, Passphrase passphrase, Consumer<RecoveryKey> printed) {
        tasks.create(texts.get("story.leads.setting-up"), _ -> narrators.setUp(lead, passphrase))
                .onSuccess(printed)
                .onEnd(() -> {
                    passphrase.close();
                    load();
                })
                .start();
    }

    /** Closes the passphrase. */
    public void add(String lead, Passphrase passphrase, Runnable done) {
        change(passphrase::close, narrator -> narrators.add(narrator, lead, passphrase), done);
    }

    /** Closes the passphrase. */
    public void changePassphrase(Lead lead, Passphrase passphrase, Runnable done) {
        change(passphrase::close, narrator -> narrators.changePassphrase(narrator, lead.slot(), passphrase), done);
    }

    public void remove(Lead lead) {
        change(() -> {}, narrator -> narrators.remove(narrator, lead.slot()), () -> {});
    }

    /** Whoever is called closes the key. */
    public void renewRecovery(Consumer<RecoveryKey> printed) {
        whileOpen(narrators::renewRecovery, printed);
    }

    public boolean isOpen() {
        return open.filter(OpenNarrators::isOpen).isPresent();
    }

    private void openWith(Supplier<OpenNarrators> opener, Runnable wipe, Runnable opened, Consumer<Problem> refused) {
        tasks.create(texts.get("story.narrator.opening"), _ -> opener.get())
                .onSuccess(narrator -> {
                    open = Optional.of(narrator);
                    reveal();
                    load();
                    opened.run();
                })
                .onProblem(refused)
                .onEnd(wipe)
                .start();
    }

    private void change(Runnable wipe, Consumer<OpenNarrators> change, Runnable done) {
        tasks.create(texts.get("ui.saving"), _ -> {
                    change.accept(open.orElseThrow(() -> new ProblemException(ProblemCode.NARRATORS_CLOSED)));
                    return done;
                })
                .onSuccess(Runnable::run)
                .onEnd(() -> {
                    wipe.run();
                    load();
                })
                .start();
    }

    private <T> void whileOpen(Function<OpenNarrators, T> work, Consumer<T> then) {
        tasks.create(
                        texts.get("ui.saving"),
                        _ -> work.apply(open.orElseThrow(() -> new ProblemException(ProblemCode.NARRATORS_CLOSED))))
                .onSuccess(then)
                .start();
    }

    private void reveal() {
        story.ifPresent(wanted -> whileOpen(narrator -> read(narrator, wanted), loaded -> {
            if (isOpen() && story.equals(Optional.of(loaded.story()))) {
                shown.set(Optional.of(loaded));
            }
        }));
    }

    private Shown read(OpenNarrators narrator, StoryId wanted) {
        var original = narrators.originals(wanted).stream().max(Comparator.comparingInt(OriginalText::version));
        return new Shown(wanted, narrator.of(wanted), original, original.flatMap(text -> narrator.words(text.id())));
    }

    private State read() {
        boolean isSetUp = narrators.isSetUp();
        Map<SlotId, String> leads = isSetUp ? narrators.leads() : Map.of();
        return new State(
                isSetUp,
                leads.entrySet().stream()
                        .map(lead -> new Lead(lead.getKey(), lead.getValue()))
                        .sorted(Comparator.comparing(Lead::name))
                        .toList(),
                narrators.openings());
    }

    private void forget() {
        open = Optional.empty();
        shown.set(Optional.empty());
    }

    private static Narrator nobody(StoryId story) {
        return new Narrator(
                story,
                new Confidential<>(LocalizedText.empty()),
                new Confidential<>(LocalizedText.empty()),
                new Confidential<>(""),
                new Confidential<>(""),
                new Confidential<>(""),
                new Confidential<>(""),
                new Confidential<>(""));
    }
}
