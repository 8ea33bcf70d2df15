package org.amanat.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The reference validator of the PDF/A and PDF/UA industry, without a screen. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Every rule of PDF/UA-1 and PDF/A-2a that a file breaks; empty when it passes both. */
    public static List<String> failures(byte[] pdf) {
        return failures(pdf, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
    }

    /**
     * Every rule of some profiles that a file breaks, with a sentence, in one reading of the file; empty when it
     * passes.
     */
    public static List<String> failures(byte[] pdf, PDFAFlavour... flavours) {
        List<PDFAFlavour> asked = List.of(flavours);
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.NO_FLAVOUR);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(asked)) {
            parser.setFlavours(asked);
            List<ValidationResult> results = validator.validateAll(parser);
            if (results.size() != asked.size()) {
                throw new AssertionError("validated against " + results.size() + " of " + asked.size() + " profiles");
            }
            return results.stream().flatMap(VeraPdf::failures).toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException broken) {
            throw new AssertionError("the file cannot be read", broken);
        }
    }

    private static Stream<String> failures(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> result.getPDFAFlavour() + " "
                        + assertion.getRuleId().getClause() + "-"
                        + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                        + assertion.getLocation().getContext());
    }
}
