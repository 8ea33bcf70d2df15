package org.amanat.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.LocalizedText;
import org.amanat.model.problem.Problem;
import org.amanat.model.workspace.Branding;
import org.amanat.model.workspace.Helpline;
import org.amanat.model.workspace.HelplineId;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;
import org.amanat.vault.Passphrase;

/** What holds for the whole file. Each edit is saved at once, on its own. */
public final class SettingsModel {

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectWrapper<Optional<WorkspaceSettings>> settings =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int unsaved;

    public SettingsModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Nothing until it is loaded. */
    public ReadOnlyObjectProperty<Optional<WorkspaceSettings>> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** Where the file lies. */
    public Path file() {
        return workspace.path();
    }

    public void load() {
        tasks.create(texts.get("ui.settings.loading"), _ -> workspace.settings().get())
                .onSuccess(loaded -> {
                    if (unsaved == 0) {
                        settings.set(Optional.of(loaded));
                    }
                })
                .start();
    }

    /** Changes one field. */
    void edit(UnaryOperator<SettingsDraft> change) {
        settings.get().ifPresent(present -> {
            var changed = change.apply(new SettingsDraft(present)).settings();
            unsaved++;
            settings.set(Optional.of(changed));
            tasks.create(texts.get("ui.saving"), _ -> {
                        workspace.settings().edit(changed);
                        return changed;
                    })
                    .onEnd(() -> {
                        unsaved--;
                        load();
                    })
                    .start();
        });
    }

    /** Takes a picture from a file as the logo of all paper. */
    void chooseLogo(Path file) {
        tasks.create(
                        texts.get("ui.settings.logo.reading"),
                        _ -> workspace.settings().logoFrom(file))
                .onSuccess(logo -> settings.get()
                        .map(WorkspaceSettings::branding)
                        .ifPresent(now -> edit(draft -> draft.branding(new Branding(Optional.of(logo), now.accent())))))
                .start();
    }

    void addHelpline() {
        var added = new Helpline(HelplineId.next(), LocalizedText.empty(), "", LocalizedText.empty());
        editHelplines(lines -> lines.add(added));
    }

    void edit(Helpline changed) {
        editHelplines(lines -> lines.replaceAll(line -> line.id().equals(changed.id()) ? changed : line));
    }

    void remove(HelplineId removed) {
        editHelplines(lines -> lines.removeIf(line -> line.id().equals(removed)));
    }

    /** Moves a helpline before the one that is printed before it. The first one stays. */
    void moveUp(HelplineId moved) {
        editHelplines(lines -> {
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i).id().equals(moved)) {
                    Collections.swap(lines, i - 1, i);
                    return;
                }
            }
        });
    }

    /** Makes a backup now. */
    void backUp(Consumer<Path> made) {
        tasks.create(texts.get("ui.settings.backing-up"), _ -> workspace.backup())
                .onSuccess(made)
                .start();
    }

    /** Encrypts the file anew. Closes both passphrases. */
    void changePassphrase(Passphrase present, Passphrase next, Runnable changed, Consumer<Problem> refused) {
        tasks.create(texts.get("ui.settings.passphrase.changing"), _ -> {
                    workspace.changePassphrase(present, next);
                    return changed;
                })
                .onSuccess(Runnable::run)
                .onProblem(refused)
                .onEnd(() -> {
                    present.close();
                    next.close();
                })
                .start();
    }

    private void editHelplines(Consumer<List<Helpline>> change) {
        settings.get().ifPresent(present -> {
            var lines = new ArrayList<>(present.helplines());
            change.accept(lines);
            edit(draft -> draft.helplines(lines));
        });
    }
}
