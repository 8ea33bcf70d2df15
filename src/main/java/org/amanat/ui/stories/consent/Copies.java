package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import org.amanat.model.consent.ConsentFile;
import org.amanat.model.consent.RecallLine;
import org.amanat.model.consent.RegisteredUse;
import org.amanat.ui.common.UiTexts;

/** Copies in words. */
final class Copies {

    private Copies() {}

    /** 20 printed, 15 given out, 3 came back, 5 destroyed, 12 still outside. */
    static String sentence(RecallLine line, UiTexts texts) {
        return texts.get(
                "consent.desk.copies",
                line.printed(),
                line.given(),
                line.returned(),
                line.destroyed(),
                line.outside(),
                line.inOffice());
    }

    /** The day on which a paper was made, where the office is. */
    static LocalDate day(RegisteredUse use, ConsentFile file) {
        return use.at().atZone(file.zone()).toLocalDate();
    }
}
