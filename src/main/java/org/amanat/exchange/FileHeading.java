package org.amanat.exchange;

import org.amanat.exchange.json.FieldType;
import org.amanat.exchange.json.Fields;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/** The first fields of every file: which form it has, in which version, and remarks that nobody reads but people. */
final class FileHeading {

    private static final int ANY_VERSION = 999_999;

    private FileHeading() {}

    /**
     * The fields of a file of this form.
     *
     * @throws ProblemException if it has another form, or a version that is not known here
     */
    static Fields open(byte[] bytes, String file, String format, int newest) {
        var fields = Fields.of(bytes, file);
        if (!fields.holds("format", format)) {
            throw new ProblemException(ProblemCode.NOT_AN_EVENT_FILE, file);
        }
        int version = fields.get("version", FieldType.number(1, ANY_VERSION));
        if (version > newest) {
            throw new ProblemException(
                    ProblemCode.EVENT_FILE_NEWER, file, String.valueOf(version), String.valueOf(newest));
        }
        fields.ignore("about");
        return fields;
    }
}
