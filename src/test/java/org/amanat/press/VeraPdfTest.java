package org.amanat.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.amanat.press.block.PageSize;
import org.amanat.press.block.Theme;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** That one reading of a file finds what one reading for each profile finds. */
final class VeraPdfTest {

    /** Sheets to fold have no tags, which both profiles ask for. */
    @Test
    void bothProfilesAreHeldAgainstAFileAtOnce() {
        byte[] sheets = Imposition.booklet(
                TypesetterTest.pdf(Manuscripts.everything(PageSize.A5, Theme.normal())), Binding.LEFT);

        var ofOne = VeraPdf.failures(sheets, PDFAFlavour.PDFUA_1);
        var ofTheOther = VeraPdf.failures(sheets, PDFAFlavour.PDFA_2_A);

        assertThat(ofOne).isNotEmpty();
        assertThat(ofTheOther).isNotEmpty();
        assertThat(VeraPdf.failures(sheets)).containsAll(ofOne).containsAll(ofTheOther);
    }
}
