package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.Accent;
import org.amanat.model.workspace.Branding;
import org.amanat.model.workspace.Logo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BrandingTest {

    @TempDir
    private Path folder;

    private OpenWorkspace workspace;

    @BeforeEach
    void open() {
        workspace = new Workspaces(folder.resolve("recent.txt"), Clock.systemUTC())
                .createSample(folder.resolve("sample.amanat"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Path picture(String format) throws IOException {
        Path file = folder.resolve("logo." + format);
        ImageIO.write(new BufferedImage(400, 120, BufferedImage.TYPE_INT_RGB), format, file.toFile());
        return file;
    }

    private void refuses(Path file, ProblemCode code) {
        assertThatThrownBy(() -> workspace.settings().logoFrom(file))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        told -> assertThat(told.problem().code()).isEqualTo(code));
    }

    @Test
    void aLogoAndAColourAreKeptAndTakenBackByUndo() throws Exception {
        for (String format : new String[] {"png", "jpg"}) {
            Logo logo = workspace.settings().logoFrom(picture(format));
            var branding = new Branding(Optional.of(logo), new Accent(0x8A1538));
            workspace.settings().edit(Pictures.with(workspace.settings().get(), branding));
            assertThat(workspace.settings().get().branding()).isEqualTo(branding);

            workspace.history().undo();
            assertThat(workspace.settings().get().branding()).isEqualTo(Branding.PLAIN);
        }
    }

    @Test
    void whatNoDocumentCouldPrintIsNoLogo() throws Exception {
        refuses(folder.resolve("missing.png"), ProblemCode.FILE_NOT_FOUND);
        refuses(Files.writeString(folder.resolve("letter.png"), "no picture"), ProblemCode.NOT_A_LOGO);
        refuses(Files.write(folder.resolve("empty.png"), new byte[0]), ProblemCode.NOT_A_LOGO);
        byte[] whole = Files.readAllBytes(picture("png"));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        refuses(Files.write(folder.resolve("half.png"), half), ProblemCode.NOT_A_LOGO);
        refuses(Files.write(folder.resolve("huge.png"), new byte[Logo.MOST_BYTES + 1]), ProblemCode.LOGO_TOO_LARGE);
    }

    @Test
    void aColourThatCannotBeReadOnWhiteIsRefusedAndNothingChanges() {
        var before = workspace.settings().get();
        var light = Pictures.with(before, new Branding(Optional.empty(), new Accent(0xFFCC00)));

        assertThatThrownBy(() -> workspace.settings().edit(light))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        told -> assertThat(told.problem().code()).isEqualTo(ProblemCode.ACCENT_TOO_LIGHT));
        assertThat(workspace.settings().get()).isEqualTo(before);
    }
}
