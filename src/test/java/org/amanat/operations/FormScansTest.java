package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.FirstNotice;
import org.amanat.model.consent.FormScan;
import org.amanat.model.consent.Reminder;
import org.amanat.model.consent.StoryOrder;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.StoryId;
import org.amanat.model.texts.Digits;
import org.amanat.vault.Passphrase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Scans of signed forms, from files that may be anything, into the compartment and out again. */
@Execution(ExecutionMode.CONCURRENT)
final class FormScansTest {

    private static final String WHERE = "24.8607 N, 67.0011 E";

    @TempDir
    private Path folder;

    private StoryOffice office;
    private StoryId story;
    private ConsentId consent;
    private OpenNarrators narrators;

    @BeforeEach
    void aConsentWasSigned() {
        office = new StoryOffice(folder);
        story = office.told("Noor", "نور");
        consent = office.given(story);
        try (var passphrase = Passphrase.copyOf("the lead alone knows it")) {
            office.open.narrators().setUp("Lead", passphrase).close();
            var lead = office.open.narrators().leads().keySet().iterator().next();
            narrators = office.open.narrators().open(lead, passphrase, "");
        }
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void aPhotographIsKeptUprightWithoutWhatTheCameraNoted() {
        var scan = keep(file("form.jpg", noted(jpeg())));
        byte[] pdf = narrators.scan(scan.id()).orElseThrow();

        assertThat(scan.pages()).isOne();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain(WHERE);
        try (var pictures = new PagePictures(pdf)) {
            assertThat(pictures.count()).isOne();
        }
    }

    @Test
    void aPdfKeepsItsPagesAndNotWhoMadeIt() {
        var options =
                new PrintOptions(DocumentLanguage.ENGLISH, PaperFormat.A4, false, TypeSize.NORMAL, Digits.EUROPEAN);
        var paper = (RenderedDocument) office.open
                .storyPapers()
                .render(new StoryOrder.InformationSheet(FirstNotice.get().version()), options);
        var scan = keep(file("form.pdf", paper.pdf()));
        byte[] pdf = narrators.scan(scan.id()).orElseThrow();

        assertThat(scan.pages()).isEqualTo(paper.pages());
        assertThat(Pages.information(paper.pdf())).contains("What we would like");
        assertThat(Pages.information(pdf)).doesNotContain("What we would like", "Amanat");
    }

    @Test
    void thatAFormWasScannedIsKnownWithoutTheKeyAndWhatStandsOnItIsNot() {
        assertThat(office.open.consents().file(story).pagesOf(consent.value())).isZero();
        var scan = keep(file("form.png", png()));
        narrators.close();

        assertThat(office.open.consents().file(story).pagesOf(consent.value())).isOne();
        assertThat(office.open.storyPlans().reminders()).noneMatch(Reminder.FormNotScanned.class::isInstance);
        refuses(ProblemCode.NARRATORS_CLOSED, () -> narrators.scan(scan.id()));
    }

    @Test
    void whatIsNoScanIsRefusedAndNothingIsKept() {
        refuses(
                ProblemCode.NOT_A_SCAN,
                () -> keep(file("form.pdf", "%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII))));
        refuses(ProblemCode.NOT_A_SCAN, () -> keep(file("form.jpg", new byte[] {1, 2, 3})));
        refuses(ProblemCode.NOT_A_SCAN, () -> keep(file("empty.png", new byte[0])));
        refuses(ProblemCode.SCAN_TOO_LARGE, () -> keep(file("form.jpg", new byte[ScanFile.MOST_BYTES + 1])));
        refuses(ProblemCode.FILE_NOT_FOUND, () -> keep(folder.resolve("nowhere.pdf")));
        assertThat(office.open.consents().file(story).scans()).isEmpty();
    }

    private FormScan keep(Path file) {
        return narrators.keepScan(story, consent.value(), file);
    }

    private Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    private static byte[] jpeg() {
        return picture("jpg");
    }

    private static byte[] png() {
        return picture("png");
    }

    private static byte[] picture(String format) {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(20, 20, 200, 100);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
        return out.toByteArray();
    }

    /** With a comment behind its head, as cameras and telephones write them. */
    private static byte[] noted(byte[] jpeg) {
        byte[] words = WHERE.getBytes(StandardCharsets.US_ASCII);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (words.length + 2)});
        out.writeBytes(words);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static void refuses(ProblemCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().code()).isEqualTo(code));
    }
}
