package org.amanat.ui.stories.consent;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.consent.StoryOrder;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Printers;
import org.amanat.model.document.Sides;
import org.amanat.model.document.TypeSize;
import org.amanat.model.problem.Problem;
import org.amanat.model.texts.Digits;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.PagePicture;
import org.amanat.operations.PagePictures;
import org.amanat.operations.RenderedDocument;
import org.amanat.operations.Rendering;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** A paper about consent on its way out: shown, then saved or printed, each time made anew from what the file holds. */
final class PaperModel {

    private static final double SCALE = 1.1;

    private final OpenWorkspace workspace;
    private final Printers printers;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(new Preview.Making());
    private final ReadOnlyObjectWrapper<String> said = new ReadOnlyObjectWrapper<>("");
    private int latest;

    /** What is seen of the paper. */
    sealed interface Preview {
        record Making() implements Preview {}

        /** @param notices what its maker should know */
        record Pages(List<PagePicture> pages, List<PrintNotice> notices) implements Preview {}

        record Refused(List<PrintNotice> notices) implements Preview {}

        record Failed(Problem problem) implements Preview {}
    }

    PaperModel(OpenWorkspace workspace, Printers printers, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.printers = printers;
        this.tasks = tasks;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What left the program last, in a sentence. */
    ReadOnlyObjectProperty<String> saidProperty() {
        return said.getReadOnlyProperty();
    }

    void show(StoryOrder order, DocumentLanguage language) {
        int turn = ++latest;
        preview.set(new Preview.Making());
        said.set("");
        tasks.create(texts.get("consent.desk.paper.making"), _ -> made(order, language))
                .onSuccess(made -> arrived(turn, made))
                .onProblem(problem -> arrived(turn, new Preview.Failed(problem)))
                .start();
    }

    /** Nothing of it is kept: a withdrawal would not reach it. */
    void leave() {
        latest++;
        preview.set(new Preview.Making());
    }

    private Preview made(StoryOrder order, DocumentLanguage language) {
        return switch (workspace.storyPapers().render(order, options(language))) {
            case Rendering.Refused refused -> new Preview.Refused(refused.notices());
            case RenderedDocument document -> {
                try (var pictures = new PagePictures(document.pdf())) {
                    yield new Preview.Pages(drawn(pictures), document.notices());
                }
            }
        };
    }

    /** All pages at once: these papers are short. */
    static List<PagePicture> drawn(PagePictures pictures) {
        return IntStream.rangeClosed(1, pictures.count())
                .mapToObj(page -> pictures.draw(page, SCALE))
                .flatMap(Optional::stream)
                .toList();
    }

    void save(
            StoryOrder order, DocumentLanguage language, int copies, String by, Path file, Consumer<Problem> refused) {
        tasks.create(
                        texts.get("printing.saving"),
                        _ -> workspace.storyPapers().save(order, options(language), copies, by, file))
                .onSuccess(_ -> said.set(texts.get("printing.saved", String.valueOf(file.getFileName()))))
                .onProblem(refused)
                .start();
    }

    /** Asks the system for its printers, which may take a while. */
    void find(Consumer<List<Printers.Printer>> found, Consumer<Problem> refused) {
        tasks.create(texts.get("printing.finding"), _ -> printers.find())
                .onSuccess(found)
                .onProblem(refused)
                .aside()
                .start();
    }

    void print(
            StoryOrder order,
            DocumentLanguage language,
            int copies,
            String by,
            Printers.Printer printer,
            Consumer<Problem> refused) {
        tasks.create(texts.get("printing.printing"), _ -> {
                    var options = options(language);
                    var setup = new PrintSetup(texts.get("consent.desk.paper.job"), options.paper(), Sides.ONE, copies);
                    return workspace.storyPapers().print(order, options, setup, by, printer);
                })
                .onSuccess(_ -> said.set(texts.get(copies == 1 ? "printing.sent.one" : "printing.sent.many", copies)))
                .onProblem(refused)
                .start();
    }

    private PrintOptions options(DocumentLanguage language) {
        var paper = workspace.settings().get().paper();
        return new PrintOptions(language, paper, false, TypeSize.NORMAL, Digits.URDU);
    }

    private void arrived(int turn, Preview made) {
        if (turn == latest) {
            preview.set(made);
        }
    }
}
