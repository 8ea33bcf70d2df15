package org.amanat.ui.common.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.UiTexts;
import org.jspecify.annotations.Nullable;

/** The choosers of the operating system. */
public final class SystemFileChoice implements FileChoice {

    private final Window owner;
    private final UiTexts texts;

    public SystemFileChoice(Window owner, UiTexts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public Optional<Path> toOpen(FileKind kind) {
        return chosen(chooser(kind, "ui.choose-file.open").showOpenDialog(owner));
    }

    @Override
    public List<Path> severalToOpen(FileKind kind) {
        var chosen = chooser(kind, "ui.choose-file.open").showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> toSave(FileKind kind, String name) {
        var chooser = chooser(kind, "ui.choose-file.save");
        chooser.setInitialFileName(name + "." + kind.extension());
        return chosen(chooser.showSaveDialog(owner)).map(path -> withExtension(path, kind));
    }

    private FileChooser chooser(FileKind kind, String titleKey) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get(titleKey));
        String name = texts.get("ui.file-kind." + Texts.kebab(kind));
        var patterns = kind.extensions().stream()
                .flatMap(extension -> Stream.of("*." + extension, "*." + extension.toUpperCase(Locale.ROOT)))
                .toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(name, patterns));
        return chooser;
    }

    private static Optional<Path> chosen(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    /** Not every system's chooser adds it. */
    static Path withExtension(Path path, FileKind kind) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith("." + kind.extension()) ? path : path.resolveSibling(name + "." + kind.extension());
    }
}
