package org.amanat.ui.stories.consent;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.amanat.model.consent.ConsentFile;
import org.amanat.model.consent.CopyMovement;
import org.amanat.model.consent.Erasure;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.problem.Problem;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** Taking back, calling back, erasing. */
final class WithdrawalModel {

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;

    /**
     * What was said.
     *
     * @param scopes at least one
     */
    record Said(Set<Scope> scopes, Withdrawal.Channel channel, String reason, LocalDate on, String takenBy) {}

    /**
     * A story that is gone.
     *
     * @param left backups that could not be deleted yet
     */
    record Erased(Erasure proof, List<Path> left) {}

    WithdrawalModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** What is known of the story and its copies now. */
    void look(StoryId story, Consumer<ConsentFile> found) {
        tasks.create(
                        texts.get("consent.desk.loading"),
                        _ -> workspace.consents().file(story))
                .onSuccess(found)
                .start();
    }

    /** From this moment every use of it is refused. */
    void withdraw(StoryId story, Said said, Consumer<ConsentFile> done, Consumer<Problem> refused) {
        tasks.create(texts.get("ui.saving"), _ -> {
                    workspace
                            .withdrawals()
                            .withdraw(
                                    story,
                                    said.scopes(),
                                    said.channel(),
                                    new Confidential<>(said.reason()),
                                    said.on(),
                                    said.takenBy());
                    return workspace.consents().file(story);
                })
                .onSuccess(done)
                .onProblem(refused)
                .start();
    }

    void move(StoryId story, CopyMovement movement, Consumer<ConsentFile> done, Consumer<Problem> refused) {
        tasks.create(texts.get("ui.saving"), _ -> {
                    workspace.withdrawals().move(movement);
                    return workspace.consents().file(story);
                })
                .onSuccess(done)
                .onProblem(refused)
                .start();
    }

    void erase(StoryId story, String by, Consumer<Erased> done, Consumer<Problem> refused) {
        tasks.create(texts.get("consent.desk.erase.doing"), _ -> {
                    var left = workspace.withdrawals().erase(story, by);
                    var proof = workspace.consents().facts(story).erasure().orElseThrow();
                    return new Erased(proof, left);
                })
                .onSuccess(done)
                .onProblem(refused)
                .start();
    }
}
