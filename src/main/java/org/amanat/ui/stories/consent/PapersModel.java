package org.amanat.ui.stories.consent;

import java.util.Optional;
import java.util.function.Consumer;
import org.amanat.model.consent.ConsentFile;
import org.amanat.model.consent.ConsentRecord;
import org.amanat.model.consent.CourtClearance;
import org.amanat.model.consent.WrittenAuthority;
import org.amanat.model.problem.Problem;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** Papers beside the consent: by which a hard stop is lifted, and by which a consent is found invalid. */
final class PapersModel {

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;

    PapersModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
    }

    void look(StoryId story, Consumer<ConsentFile> found) {
        tasks.create(
                        texts.get("consent.desk.loading"),
                        _ -> workspace.consents().file(story))
                .onSuccess(found)
                .start();
    }

    void put(StoryId story, Optional<WrittenAuthority> authority, Runnable done, Consumer<Problem> refused) {
        save(() -> workspace.consents().put(story, authority), done, refused);
    }

    void putClearance(StoryId story, Optional<CourtClearance> clearance, Runnable done, Consumer<Problem> refused) {
        save(() -> workspace.consents().putClearance(story, clearance), done, refused);
    }

    /** Ends what is in force. It cannot be undone. */
    void invalidate(ConsentRecord record, String by, String reason, Runnable done, Consumer<Problem> refused) {
        save(() -> workspace.withdrawals().invalidate(record.id(), by, new Confidential<>(reason)), done, refused);
    }

    private void save(Runnable operation, Runnable done, Consumer<Problem> refused) {
        tasks.create(texts.get("ui.saving"), _ -> {
                    operation.run();
                    return texts;
                })
                .onSuccess(_ -> done.run())
                .onProblem(refused)
                .start();
    }
}
