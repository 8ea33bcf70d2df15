package org.amanat.ui.stories.consent;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.amanat.model.consent.FormScan;
import org.amanat.model.problem.Problem;
import org.amanat.model.story.StoryId;
import org.amanat.operations.OpenNarrators;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.PagePicture;
import org.amanat.operations.PagePictures;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;
import org.amanat.vault.Passphrase;
import org.amanat.vault.seal.SlotId;

/** Scans of signed forms, behind the second key. */
final class ScanModel {

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;

    /** Somebody who can open the sealed part. */
    record Lead(SlotId slot, String name) {}

    /** @param open if the sealed part is open already */
    record Keys(Optional<OpenNarrators> open, List<Lead> leads) {}

    ScanModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
    }

    void look(Consumer<Keys> found) {
        tasks.create(texts.get("consent.desk.loading"), _ -> {
                    var narrators = workspace.narrators();
                    var leads = narrators.leads().entrySet().stream()
                            .map(lead -> new Lead(lead.getKey(), lead.getValue()))
                            .sorted(Comparator.comparing(Lead::name))
                            .toList();
                    return new Keys(narrators.opened(), leads);
                })
                .onSuccess(found)
                .start();
    }

    /** Closes the passphrase. */
    void open(
            SlotId lead,
            Passphrase passphrase,
            String reason,
            Consumer<OpenNarrators> opened,
            Consumer<Problem> refused) {
        tasks.create(
                        texts.get("consent.desk.scan.opening"),
                        _ -> workspace.narrators().open(lead, passphrase, reason))
                .onSuccess(opened)
                .onProblem(refused)
                .onEnd(passphrase::close)
                .start();
    }

    /** The pages of all scans of what was signed. */
    void pages(
            OpenNarrators open,
            StoryId story,
            UUID signed,
            Consumer<List<PagePicture>> found,
            Consumer<Problem> refused) {
        tasks.create(
                        texts.get("consent.desk.loading"),
                        _ -> workspace.consents().file(story).scans().stream()
                                .filter(scan -> scan.signed().equals(signed))
                                .map(FormScan::id)
                                .flatMap(scan -> open.scan(scan).stream())
                                .flatMap(pdf -> drawn(pdf).stream())
                                .toList())
                .onSuccess(found)
                .onProblem(refused)
                .start();
    }

    void keep(OpenNarrators open, StoryId story, UUID signed, Path file, Runnable done, Consumer<Problem> refused) {
        tasks.create(texts.get("consent.desk.scan.reading"), _ -> open.keepScan(story, signed, file))
                .onSuccess(_ -> done.run())
                .onProblem(refused)
                .start();
    }

    private static List<PagePicture> drawn(byte[] pdf) {
        try (var pictures = new PagePictures(pdf)) {
            return PaperModel.drawn(pictures);
        }
    }
}
