package org.amanat.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.archive.DossierForm;
import org.amanat.model.texts.Texts;
import org.amanat.model.texts.Written;

/** The text at the top of a dossier, for a person who has only this and a computer of any kind. */
final class DossierReadme {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String RULE = "\r\n\r\n" + "=".repeat(72) + "\r\n\r\n";

    private DossierReadme() {}

    /** In English, then in Urdu. Lines end as the oldest editors want them. */
    static byte[] of(Dossier dossier) {
        return (BYTE_ORDER_MARK
                        + Stream.of(Language.ENGLISH, Language.URDU)
                                .map(language -> section(dossier, Texts.in(language)))
                                .collect(Collectors.joining(RULE))
                        + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** How a file is opened of which everything else is encrypted, in English, then in Urdu. */
    static byte[] locked() {
        return (BYTE_ORDER_MARK
                        + Stream.of(Language.ENGLISH, Language.URDU)
                                .map(language -> Texts.in(language).get("archive.readme.locked"))
                                .collect(Collectors.joining(RULE))
                        + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String section(Dossier dossier, Texts texts) {
        var event = dossier.event().plan().event();
        var language = texts.language();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(event.title().best(language) + "\r\n" + Written.date(event.date(), language));
        paragraphs.add(what(dossier, texts));
        boolean full = dossier.head().form() == DossierForm.FULL;
        paragraphs.add(texts.get(full ? "archive.readme.full" : "archive.readme.public"));
        paragraphs.add(folders(dossier, texts));
        if (!dossier.stories().isEmpty()) {
            paragraphs.add(texts.get(
                    "archive.readme.stories",
                    Written.date(dossier.stories().getFirst().clearedOn(), language)));
        }
        paragraphs.add(texts.get("archive.readme.whole"));
        paragraphs.add("sha256sum -c manifest-sha256.txt\r\nsha512sum -c manifest-sha512.txt");
        paragraphs.add(texts.get("archive.readme.program"));
        return String.join("\r\n\r\n", paragraphs);
    }

    private static String what(Dossier dossier, Texts texts) {
        String host = dossier.host().best(texts.language());
        return host.isEmpty() ? texts.get("archive.readme.what") : texts.get("archive.readme.what-of", host);
    }

    private static String folders(Dossier dossier, Texts texts) {
        var lines = new ArrayList<>(List.of("documents", "record", "tables", "calendar"));
        if (!dossier.event().pictures().isEmpty()) {
            lines.add("photographs");
        }
        if (!dossier.stories().isEmpty()) {
            lines.add("stories");
        }
        return texts.get("archive.readme.folders")
                + lines.stream()
                        .map(folder -> "\r\n  data/" + folder + "  " + texts.get("archive.readme.folder." + folder))
                        .collect(Collectors.joining());
    }
}
