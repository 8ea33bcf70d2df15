package org.amanat.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.amanat.model.people.Phone;
import org.amanat.model.people.PhoneKind;

/** Telephone numbers as a JSON array in one column. */
final class PhonesColumn {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NONE = "[]";
    private static final String WRITTEN = "written";
    private static final String KIND = "kind";
    private static final String INTERNATIONAL = "international";

    private PhonesColumn() {}

    static List<Phone> read(String json) {
        if (json.equals(NONE)) {
            return List.of();
        }
        try {
            return StreamSupport.stream(JSON.readTree(json).spliterator(), false)
                    .map(number -> new Phone(
                            number.path(WRITTEN).asText(),
                            Legible.one(PhoneKind.class, number.path(KIND).asText())
                                    .orElse(PhoneKind.OTHER),
                            number.path(INTERNATIONAL).asText()))
                    .toList();
        } catch (JsonProcessingException notOurs) {
            // Jackson's message would quote the numbers, which must not reach a log.
            throw new IllegalStateException("telephones in the file are not a JSON array");
        }
    }

    static String written(List<Phone> phones) {
        if (phones.isEmpty()) {
            return NONE;
        }
        var json = new StringBuilder();
        char before = '[';
        for (var phone : phones) {
            add(before + "{", INTERNATIONAL, phone.international(), json);
            add(",", KIND, phone.kind().name(), json);
            add(",", WRITTEN, phone.written(), json);
            json.append('}');
            before = ',';
        }
        return json.append(']').toString();
    }

    private static void add(String before, String name, String value, StringBuilder json) {
        json.append(before);
        JsonText.add(name, json);
        json.append(':');
        JsonText.add(value, json);
    }
}
