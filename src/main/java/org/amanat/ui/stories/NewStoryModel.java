package org.amanat.ui.stories;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.problem.Problem;
import org.amanat.model.story.Pseudonym;
import org.amanat.model.story.StoryId;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** A story that is about to be added. Nothing is in the file until {@link #create}. */
public final class NewStoryModel {

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final SecureRandom chance = new SecureRandom();

    public NewStoryModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** A pseudonym that is like nobody's name; nothing if the list has none left. */
    void suggest(Consumer<Optional<LocalizedText>> suggested) {
        tasks.create(texts.get("story.list.loading"), _ -> workspace.stories().suggest(List.of(), chance))
                .onSuccess(pseudonym -> suggested.accept(pseudonym.map(Pseudonym::name)))
                .start();
    }

    /**
     * Adds the story.
     *
     * @param pseudonym not empty
     * @param refused told what is wrong with the pseudonym, in place of the usual banner
     */
    void create(LocalizedText pseudonym, Language toldIn, Consumer<StoryId> created, Consumer<Problem> refused) {
        tasks.create(
                        texts.get("story.list.adding"),
                        _ -> workspace.stories().add(new Pseudonym(pseudonym), toldIn, List.of()))
                .onSuccess(created)
                .onProblem(refused)
                .start();
    }
}
