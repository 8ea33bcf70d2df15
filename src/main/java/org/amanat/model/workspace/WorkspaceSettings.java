package org.amanat.model.workspace;

import java.time.ZoneId;
import java.util.List;
import org.amanat.model.LocalizedText;
import org.amanat.model.document.PaperFormat;

/**
 * What holds for the whole file.
 *
 * @param name of the organisation that keeps the file and hosts its events, may be empty at first
 * @param footer one line at the foot of printed pages, may be empty
 * @param country ISO 3166-1 alpha-2, such as PK
 * @param paper what the office printer holds: A4 or Letter
 * @param helplines in the order in which they are printed
 */
public record WorkspaceSettings(
        LocalizedText name,
        LocalizedText address,
        LocalizedText footer,
        String phone,
        String email,
        String website,
        String country,
        ZoneId timeZone,
        PaperFormat paper,
        List<Helpline> helplines,
        Branding branding) {

    public WorkspaceSettings {
        helplines = List.copyOf(helplines);
    }
}
