package org.amanat.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        try {
            return JSON.writeValueAsString(phones.stream()
                    .map(phone -> Map.of(
                            WRITTEN, phone.written(),
                            KIND, phone.kind().name(),
                            INTERNATIONAL, phone.international()))
                    .map(TreeMap::new)
                    .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("telephones cannot be written as JSON");
        }
    }
}
