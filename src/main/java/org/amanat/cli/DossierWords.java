package org.amanat.cli;

import java.util.List;
import org.amanat.model.archive.ClosingPoint;
import org.amanat.model.archive.Damage;
import org.amanat.model.archive.DossierReport;
import org.amanat.model.texts.Texts;

/** How the commands of the archive say what they found. */
final class DossierWords {

    private DossierWords() {}

    /** What is missing and what to do about it, a line each. */
    static void warn(List<ClosingPoint> missing, Voice voice) {
        for (var point : missing) {
            String key = Texts.kebab(point.kind());
            voice.warn(voice.texts().get("archive.point." + key, point.count()) + " "
                    + voice.texts().get("archive.point-next." + key));
        }
    }

    /** What is damaged, a line each; the code says whether anything is. */
    static ExitCode say(DossierReport report, Voice voice) {
        for (Damage damage : report.damage()) {
            voice.say("archive.damage." + Texts.kebab(damage.kind()), damage.file());
        }
        if (report.isWhole()) {
            voice.say("archive.whole", report.files());
            return ExitCode.DONE;
        }
        voice.note("archive.damaged", report.files());
        return ExitCode.DAMAGED;
    }
}
