package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.consent.ConsentFile;
import org.amanat.model.consent.Form;
import org.amanat.model.consent.ReadBackCopy;
import org.amanat.model.consent.Refusal;
import org.amanat.model.consent.Signature;
import org.amanat.model.consent.Verdict;
import org.amanat.model.consent.Witness;
import org.amanat.model.problem.Problem;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.StoryText;
import org.amanat.model.story.TextHash;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** The second signature: the text that was read back is compared with the one in the file by the code on the sheet. */
final class ReleaseModel {

    private static final int CODE = 8;

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;

    /**
     * What can be released.
     *
     * @param refusals why the text may not even be read back; empty if it may
     * @param hash of the text as it is now, if there is one
     */
    record ReadableText(Language language, Optional<TextHash> hash, List<Refusal> refusals) {}

    /**
     * What was typed.
     *
     * @param code from the sheet
     * @param on the day of reading back
     */
    record Typed(
            String code, String readBackBy, String interpreter, Optional<Form> form, LocalDate on, Witness witness) {}

    /** A field that does not do, and why. */
    record Complaint(String field, String sentence) {}

    ReleaseModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** The texts of a story, and whether each may be read back today. */
    void look(StoryId story, Consumer<List<ReadableText>> found) {
        tasks.create(texts.get("consent.desk.loading"), _ -> {
                    var file = workspace.consents().file(story);
                    return languages(file)
                            .map(language -> readable(file, language))
                            .toList();
                })
                .onSuccess(found)
                .start();
    }

    private static Stream<Language> languages(ConsentFile file) {
        return file.facts().story().stream()
                .flatMap(story -> story.texts().stream())
                .map(StoryText::language)
                .distinct();
    }

    private ReadableText readable(ConsentFile file, Language language) {
        var hash =
                file.facts().story().flatMap(story -> story.current(language)).map(StoryText::hash);
        return switch (workspace.consents().askReadBack(file.facts().id(), language)) {
            case Verdict.Cleared<ReadBackCopy>(var copy) ->
                new ReadableText(language, Optional.of(copy.hash()), List.of());
            case Verdict.Refused<ReadBackCopy>(var refusals) -> new ReadableText(language, hash, refusals);
        };
    }

    /** What does not do, in the order of the fields. */
    List<Complaint> check(ReadableText text, Typed typed) {
        return Stream.of(
                        complaint(
                                "release-code",
                                !text.hash()
                                        .map(hash -> isCode(typed.code(), hash))
                                        .orElse(false),
                                typed.code().isBlank() ? "code-missing" : "code-other"),
                        complaint("release-by", typed.readBackBy().isBlank(), "by-missing"),
                        complaint("release-form", typed.form().isEmpty(), "form-missing"),
                        complaint(
                                "release-witness",
                                typed.form().map(Form::needsWitness).orElse(false)
                                        && !typed.witness().isNamed(),
                                "witness-missing"))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Writes the release down. The text is compared once more while that is done.
     *
     * @param typed of which {@link #check} says nothing
     */
    void release(StoryId story, ReadableText text, Typed typed, Runnable done, Consumer<Problem> refused) {
        var witness = Optional.of(typed.witness()).filter(Witness::isNamed);
        tasks.create(
                        texts.get("ui.saving"),
                        _ -> workspace
                                .consents()
                                .release(
                                        story,
                                        text.language(),
                                        text.hash().orElseThrow(),
                                        typed.readBackBy(),
                                        Optional.of(typed.interpreter()).filter(name -> !name.isBlank()),
                                        new Signature(
                                                typed.form().orElseThrow(), typed.on(), witness, Optional.empty())))
                .onSuccess(_ -> done.run())
                .onProblem(refused)
                .start();
    }

    /** However it is typed: with the stroke or without, in capitals or not. */
    static boolean isCode(String typed, TextHash hash) {
        String plain = typed.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
        return plain.length() == CODE && plain.equals(hash.shortCode().replace("-", ""));
    }

    private Optional<Complaint> complaint(String field, boolean wrong, String key) {
        return wrong ? Optional.of(new Complaint(field, texts.get("consent.desk.release." + key))) : Optional.empty();
    }
}
