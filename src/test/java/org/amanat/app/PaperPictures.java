package org.amanat.app;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.amanat.model.document.Circle;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.DocumentOrder.RunSheet;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PersonalOrder.Certificates;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.RunSheetPart;
import org.amanat.model.document.TypeSize;
import org.amanat.model.document.Whom;
import org.amanat.model.event.EventId;
import org.amanat.model.texts.Digits;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.PrintRequest;
import org.amanat.operations.RenderedDocument;
import org.amanat.operations.Rendering;
import org.amanat.operations.Workspaces;
import org.amanat.press.PageImage;
import org.amanat.press.PageImages;

/**
 * Writes pictures of what the sample prints, for the README.
 *
 * <pre>./mvnw -q test-compile exec:exec@papers</pre>
 */
public final class PaperPictures {

    private static final int WIDTH = 400;
    private static final int GAP = 12;
    private static final Color DESK = new Color(0xD8, 0xD9, 0xDB);
    /** Three weeks after the event, when its summary is written. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-08-20T05:30:00Z"), ZoneId.of("Asia/Karachi"));

    private static final Map<DocumentLanguage, String> NAMES =
            Map.of(DocumentLanguage.ENGLISH, "english", DocumentLanguage.URDU, "urdu");

    private final OpenWorkspace workspace;
    private final EventId event;
    private final Path folder;

    private PaperPictures(OpenWorkspace workspace, Path folder) {
        this.workspace = workspace;
        this.event = workspace.events().all().getFirst().id();
        this.folder = folder;
    }

    /** @param arguments the folder that the pictures go to */
    public static void main(String... arguments) throws IOException {
        Path work = Files.createTempDirectory("papers");
        var workspaces = new Workspaces(work.resolve("recent"), CLOCK);
        try (var workspace = workspaces.createSample(work.resolve("sample.amanat"))) {
            new PaperPictures(workspace, Path.of(arguments[0])).write();
        }
    }

    private void write() throws IOException {
        for (var language : NAMES.keySet()) {
            String name = NAMES.get(language).toLowerCase(Locale.ROOT);
            write("programme-" + name, 4, pages(usual(DocumentKind.PROGRAMME), PaperFormat.A5, language, 8));
            write("summary-" + name, 5, pages(usual(DocumentKind.SUMMARY), PaperFormat.A4, language, 12));
            write("papers-" + name, 4, papers(language));
        }
        write("both-languages", 4, both());
    }

    private List<PageImage> papers(DocumentLanguage language) throws IOException {
        var speaker = workspace.events().plan(event).appearances().getFirst().person();
        var orders = Stream.of(
                usual(DocumentKind.DOOR_PAGE),
                usual(DocumentKind.RUN_SHEET),
                usual(DocumentKind.SPEAKERS),
                usual(DocumentKind.SAFETY_CARD),
                usual(DocumentKind.DISCUSSION_GUIDE),
                new RunSheet(Optional.of(speaker), Optional.empty(), EnumSet.allOf(RunSheetPart.class)),
                usual(DocumentKind.PRESS_NOTE),
                usual(DocumentKind.PROGRESS_LETTER));
        return firstPages(orders, language);
    }

    private List<PageImage> both() throws IOException {
        var orders = Stream.of(
                usual(DocumentKind.PROGRAMME),
                usual(DocumentKind.DOOR_PAGE),
                usual(DocumentKind.ATTENDANCE_SHEET),
                usual(DocumentKind.BADGES));
        var pages = new ArrayList<>(firstPages(orders, DocumentLanguage.BOTH));
        pages.addAll(pages(new Certificates(Whom.all(Circle.SPEAKERS)), PaperFormat.A4, DocumentLanguage.BOTH, 1));
        pages.addAll(pages(usual(DocumentKind.NAME_PLATES), PaperFormat.A4, DocumentLanguage.BOTH, 1));
        return pages;
    }

    private List<PageImage> firstPages(Stream<DocumentOrder> orders, DocumentLanguage language) throws IOException {
        var pages = new ArrayList<PageImage>();
        for (var order : orders.toList()) {
            pages.addAll(pages(order, order.kind().usualPaper(PaperFormat.A4), language, 1));
        }
        return pages;
    }

    private static DocumentOrder usual(DocumentKind kind) {
        return DocumentOrder.usual(kind);
    }

    private List<PageImage> pages(DocumentOrder order, PaperFormat paper, DocumentLanguage language, int most)
            throws IOException {
        var options = new PrintOptions(language, paper, false, TypeSize.NORMAL, Digits.EUROPEAN);
        Rendering rendering = workspace.printing().render(new PrintRequest(event, order, options));
        if (!(rendering instanceof RenderedDocument document)) {
            throw new IOException(order.kind() + " cannot be printed: " + rendering.notices());
        }
        try (var images = PageImages.of(document.pdf())) {
            return IntStream.rangeClosed(1, Math.min(most, images.pages()))
                    .mapToObj(page -> images.render(page, WIDTH / images.width(page)))
                    .toList();
        }
    }

    private void write(String name, int columns, List<PageImage> pages) throws IOException {
        int rows = (pages.size() + columns - 1) / columns;
        int[] heights = IntStream.range(0, rows)
                .map(row -> pages.subList(row * columns, Math.min(pages.size(), (row + 1) * columns)).stream()
                        .mapToInt(PageImage::height)
                        .max()
                        .orElseThrow())
                .toArray();
        int height = IntStream.of(heights).sum() + (rows + 1) * GAP;
        var desk = new BufferedImage(columns * (WIDTH + GAP) + GAP, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = desk.createGraphics();
        pen.setColor(DESK);
        pen.fillRect(0, 0, desk.getWidth(), desk.getHeight());
        pen.dispose();
        int y = GAP;
        for (int i = 0; i < pages.size(); i++) {
            PageImage page = pages.get(i);
            int x = GAP + i % columns * (WIDTH + GAP);
            desk.setRGB(x, y, page.width(), page.height(), page.argb(), 0, page.width());
            if (i % columns == columns - 1) {
                y += heights[i / columns] + GAP;
            }
        }
        ImageIO.write(desk, "png", folder.resolve(name + ".png").toFile());
    }
}
