package org.amanat.ui.importing;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amanat.model.importing.BuiltOn;
import org.amanat.model.importing.ImportRun;
import org.amanat.model.problem.Problem;
import org.amanat.operations.Imports;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** Imports that were done and not taken back, and their way back, without controls. */
final class EarlierImports {

    private final Imports imports;
    private final Tasks tasks;
    private final UiTexts texts;
    private final BiConsumer<Problem, List<BuiltOn>> holding;
    private final ObservableList<ImportRun> runs = FXCollections.observableArrayList();

    /** @param holding shows why an import cannot be taken back, and on whom something was built */
    EarlierImports(Imports imports, Tasks tasks, UiTexts texts, BiConsumer<Problem, List<BuiltOn>> holding) {
        this.imports = imports;
        this.tasks = tasks;
        this.texts = texts;
        this.holding = holding;
    }

    /** The latest first. */
    ObservableList<ImportRun> runs() {
        return runs;
    }

    void load() {
        tasks.create(
                        texts.get("ui.import.loading"),
                        _ -> imports.all().stream()
                                .filter(run -> run.takenBackAt().isEmpty())
                                .toList())
                .onSuccess(runs::setAll)
                .start();
    }

    /** @param taken called when it was taken back */
    void takeBack(ImportRun run, Runnable taken) {
        tasks.create(texts.get("ui.import.taking-back"), _ -> {
                    imports.takeBack(run.id());
                    return run;
                })
                .onSuccess(_ -> {
                    taken.run();
                    load();
                })
                .onProblem(problem -> explain(run, problem))
                .start();
    }

    private void explain(ImportRun run, Problem problem) {
        tasks.create(texts.get("ui.import.taking-back"), _ -> imports.builtOn(run.id()))
                .onSuccess(built -> holding.accept(problem, built))
                .start();
    }
}
