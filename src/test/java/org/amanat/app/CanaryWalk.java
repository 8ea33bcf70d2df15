package org.amanat.app;

import static org.amanat.app.Hand.openFirst;
import static org.amanat.app.Hand.press;
import static org.amanat.app.Hand.type;
import static org.amanat.app.Hand.typeInto;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.amanat.model.document.Printers;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.ui.common.dialog.Chosen;

/** Goes through every screen and every tab of a file at the window, and locks it. */
final class CanaryWalk {

    private CanaryWalk() {}

    static void through(AppPaths paths, Path file) {
        var done = new CompletableFuture<Void>();
        Platform.startup(() -> {
            try {
                walk(paths, file);
                done.complete(null);
            } catch (RuntimeException | Error failed) {
                done.completeExceptionally(failed);
            }
        });
        done.join();
        Platform.exit();
    }

    private static void walk(AppPaths paths, Path file) {
        var stage = new Stage();
        var outside = new Outside(CanaryOffice.CLOCK, (_, _) -> Chosen.nothing(), new NoPrinters(), _ -> {});
        var window = new WindowWiring(stage, paths, InThisThread.threads(), outside);
        window.start(Optional.of(file));
        Scene scene = stage.getScene();
        type("passphrase", CanaryOffice.PASSPHRASE).andThen(press("unlock")).accept(scene);
        for (String id : entries(scene)) {
            press(id).accept(scene);
        }
        press("nav-events").andThen(openFirst("events")).accept(scene);
        var tabs = (TabPane) Objects.requireNonNull(scene.lookup(".event-tabs"));
        tabs.getTabs().forEach(tabs.getSelectionModel()::select);
        writeAndUnseal(scene);
        press("nav-today").andThen(typeInto("search", CanaryOffice.STORY_WORD)).accept(scene);
        window.close();
        stage.close();
    }

    /** Types into a story without saving it, and into what is sealed of its narrator. */
    private static void writeAndUnseal(Scene scene) {
        press("nav-stories").andThen(openFirst("stories")).accept(scene);
        typeInto("story-text-body", CanaryOffice.STORY_WORD + "TypedAtTheScreen")
                .accept(scene);
        press("open-narrator")
                .andThen(type("narrator-reason", CanaryOffice.STORY_WORD + "ReasonAtTheScreen"))
                .andThen(type("narrator-passphrase", CanaryOffice.LEAD))
                .andThen(press("narrator-open"))
                .accept(scene);
        typeInto("narrator-name-en", CanaryOffice.STORY_WORD + "NameAtTheScreen")
                .accept(scene);
        typeInto("narrator-phone", CanaryOffice.STORY_WORD + "PhoneAtTheScreen").accept(scene);
    }

    /** The screens of the sidebar; the last entry locks the file. */
    private static List<String> entries(Scene scene) {
        return scene.getRoot().lookupAll(".nav-entry").stream()
                .filter(Button.class::isInstance)
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("nav-") && !id.contains("lock"))
                .toList();
    }

    private record NoPrinters() implements Printers {

        @Override
        public List<Printer> find() {
            throw new ProblemException(ProblemCode.NO_PRINTER);
        }
    }
}
