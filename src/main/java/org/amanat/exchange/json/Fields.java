package org.amanat.exchange.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.amanat.model.LocalizedText;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/**
 * An object of a file while it is read. It knows its place in the file, so that a mistake can be named, and which of
 * its fields were asked for, so that a field with a slip of the pen is not passed over.
 */
public final class Fields {

    private final String file;
    private final Place place;
    private final Map<String, Json> members;
    private final Set<String> asked = new HashSet<>();

    private Fields(String file, Place place, Map<String, Json> members) {
        this.file = file;
        this.place = place;
        this.members = members;
    }

    /**
     * The whole file.
     *
     * @throws ProblemException if the file is not one JSON object
     */
    public static Fields of(byte[] bytes, String file) {
        if (JsonParsing.parse(bytes, file) instanceof Json.Members(var members)) {
            return new Fields(file, Place.root(), members);
        }
        throw new ProblemException(ProblemCode.NOT_AN_EVENT_FILE, file);
    }

    /** @throws ProblemException if the field is missing or holds something else */
    public <T> T get(String name, FieldType<T> type) {
        return find(name, type).orElseThrow(() -> problem(ProblemCode.EVENT_FIELD_MISSING, name));
    }

    /**
     * A field that may be missing.
     *
     * @throws ProblemException if it is there and holds something else
     */
    public <T> Optional<T> find(String name, FieldType<T> type) {
        return member(name).map(json -> read(json, place.field(name), type));
    }

    /** A text in several languages; empty if it is missing. */
    public LocalizedText words(String name) {
        return find(name, FieldType.WORDS).orElse(LocalizedText.empty());
    }

    /** A text; empty if it is missing. */
    public String text(String name) {
        return find(name, FieldType.TEXT).orElse("");
    }

    /** Whether a field is there and is this text. */
    public boolean holds(String name, String text) {
        return member(name).filter(new Json.Text(text)::equals).isPresent();
    }

    /** A list of simple values; empty if the field is missing. */
    public <T> List<T> list(String name, FieldType<T> type) {
        var values = new ArrayList<T>();
        for (var element : elements(name)) {
            values.add(read(element, place.field(name).element(values.size()), type));
        }
        return values;
    }

    /** A list of objects; empty if the field is missing. */
    public <T> List<T> each(String name, Function<Fields, T> reading) {
        var values = new ArrayList<T>();
        for (var element : elements(name)) {
            values.add(whole(element, place.field(name).element(values.size()), reading));
        }
        return values;
    }

    /** An object within this one. */
    public <T> T object(String name, Function<Fields, T> reading) {
        return findObject(name, reading).orElseThrow(() -> problem(ProblemCode.EVENT_FIELD_MISSING, name));
    }

    /** An object within this one that may be missing. */
    public <T> Optional<T> findObject(String name, Function<Fields, T> reading) {
        return member(name).map(json -> whole(json, place.field(name), reading));
    }

    /** A field that is for readers of the file and not looked at. */
    public void ignore(String name) {
        asked.add(name);
    }

    /** @throws ProblemException if there is a field that nobody asked for */
    public void done() {
        for (var name : members.keySet()) {
            if (!asked.contains(name)) {
                throw problem(ProblemCode.EVENT_FIELD_UNKNOWN, name);
            }
        }
    }

    /** What is thrown when a field cannot stand as it is, such as an id that nothing has. */
    public ProblemException problem(ProblemCode code, String name, String... more) {
        var details = new ArrayList<>(List.of(file, place.field(name).toString()));
        details.addAll(List.of(more));
        return new ProblemException(code, details.toArray(String[]::new));
    }

    private Optional<Json> member(String name) {
        asked.add(name);
        return Optional.ofNullable(members.get(name));
    }

    private List<Json> elements(String name) {
        return member(name)
                .map(json -> {
                    if (json instanceof Json.Elements(var values)) {
                        return values;
                    }
                    throw problem(ProblemCode.EVENT_FIELD_INVALID, name, "[ … ]");
                })
                .orElse(List.of());
    }

    private <T> T whole(Json json, Place where, Function<Fields, T> reading) {
        if (!(json instanceof Json.Members(var values))) {
            throw new ProblemException(ProblemCode.EVENT_FIELD_INVALID, file, where.toString(), "{ … }");
        }
        var fields = new Fields(file, where, values);
        T value = reading.apply(fields);
        fields.done();
        return value;
    }

    private <T> T read(Json json, Place where, FieldType<T> type) {
        return type.reading()
                .apply(json)
                .orElseThrow(() ->
                        new ProblemException(ProblemCode.EVENT_FIELD_INVALID, file, where.toString(), type.example()));
    }
}
