package org.amanat.operations;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.amanat.model.workspace.Branding;
import org.amanat.model.workspace.Logo;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.store.Records;

/** A logo to test with, and how an organisation gets it. */
final class Pictures {

    private Pictures() {}

    static Logo logo() {
        var image = new BufferedImage(600, 180, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 180);
        pen.setColor(Color.BLACK);
        pen.fillOval(20, 20, 140, 140);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Logo(png.toByteArray());
    }

    static void brand(Records records, Branding branding) {
        records.settings().update(with(records.settings().get(), branding));
    }

    static WorkspaceSettings with(WorkspaceSettings old, Branding branding) {
        return new WorkspaceSettings(
                old.name(),
                old.address(),
                old.footer(),
                old.phone(),
                old.email(),
                old.website(),
                old.country(),
                old.timeZone(),
                old.paper(),
                old.helplines(),
                branding);
    }
}
