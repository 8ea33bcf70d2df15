package org.amanat.exchange;

import static org.amanat.exchange.json.FieldType.ID;
import static org.amanat.exchange.json.FieldType.TEXT;
import static org.amanat.exchange.json.FieldType.WORDS;
import static org.amanat.exchange.json.FieldType.oneOf;
import static org.amanat.exchange.json.FieldType.parsed;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.amanat.exchange.json.FieldType;
import org.amanat.exchange.json.Fields;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.Accent;
import org.amanat.model.workspace.Branding;
import org.amanat.model.workspace.Helpline;
import org.amanat.model.workspace.HelplineId;
import org.amanat.model.workspace.WorkspaceSettings;

/** Reads the settings of a workspace from a file of its own, as samples bring them. */
public final class SettingsFileReader {

    /** What the field {@code format} says. */
    public static final String FORMAT = "amanat-workspace";

    public static final int VERSION = 1;

    private static final FieldType<String> COUNTRY = parsed("\"PK\"", Pattern.compile("[A-Z]{2}"), Function.identity());
    private static final FieldType<ZoneId> TIME_ZONE =
            parsed("\"Asia/Karachi\"", Pattern.compile("[A-Za-z_/+-]{1,40}"), ZoneId::of);

    private static final FieldType<Accent> ACCENT =
            parsed("\"#1F4788\"", Pattern.compile("#[0-9A-Fa-f]{6}"), SettingsFileReader::readable);

    private SettingsFileReader() {}

    /**
     * The settings that a file holds.
     *
     * @param file its name, for the sentence about a mistake
     * @throws ProblemException if it is no such file, is of a newer program, or a field of it is wrong
     */
    public static WorkspaceSettings read(byte[] bytes, String file) {
        var fields = FileHeading.open(bytes, file, FORMAT, VERSION);
        var settings = new WorkspaceSettings(
                fields.get("name", WORDS),
                fields.words("address"),
                fields.words("footer"),
                fields.text("phone"),
                fields.text("email"),
                fields.text("website"),
                fields.get("country", COUNTRY),
                fields.get("timeZone", TIME_ZONE),
                fields.get("paper", oneOf(PaperFormat.class)),
                fields.each("helplines", SettingsFileReader::helpline),
                new Branding(Optional.empty(), fields.find("accent", ACCENT).orElse(Accent.BLUE)));
        fields.done();
        return settings;
    }

    /** A colour that is too light for paper is none, as on the screen. */
    private static Accent readable(String text) {
        return Accent.parse(text).filter(Accent::isReadable).orElseThrow(IllegalArgumentException::new);
    }

    private static Helpline helpline(Fields fields) {
        return new Helpline(
                new HelplineId(fields.get("id", ID)),
                fields.get("name", WORDS),
                fields.get("phone", TEXT),
                fields.words("hours"));
    }
}
