package org.amanat.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.amanat.model.Language;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortraitModelTest {

    @TempDir
    private Path folder;

    private ForumFile file;
    private PortraitModel model;

    @BeforeEach
    void open() {
        file = ForumFile.in(folder);
        model = new PortraitModel(
                file.workspace().portraits(), Tasks.direct(new NoProblems()), UiTexts.in(Language.ENGLISH));
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Path picture() throws IOException {
        Path picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(40, 50, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        return picture;
    }

    @Test
    void aPhotographIsTakenForWhoIsChosenAndGoesAgain() throws IOException {
        var farhat = file.person("Farhat Parveen", "فرحت پروین");
        model.show(farhat);
        assertThat(model.shownProperty().get()).isEmpty();

        model.take(picture());
        assertThat(model.shownProperty().get()).isPresent();
        assertThat(file.workspace().portraits().of(farhat)).isPresent();

        model.remove();
        assertThat(model.shownProperty().get()).isEmpty();
        assertThat(file.workspace().portraits().of(farhat)).isEmpty();
    }

    @Test
    void nobodyIsShownWithThePhotographOfSomebodyElse() throws IOException {
        var farhat = file.person("Farhat Parveen", "فرحت پروین");
        var saeed = file.person("Saeed Baloch", "سعید بلوچ");
        model.show(farhat);
        model.take(picture());

        model.show(saeed);
        assertThat(model.shownProperty().get()).isEmpty();
        model.show(farhat);
        assertThat(model.shownProperty().get()).isPresent();
    }
}
