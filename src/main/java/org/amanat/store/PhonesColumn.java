package org.amanat.store;

import java.util.List;
import org.amanat.model.people.Phone;
import org.amanat.model.people.PhoneKind;

/** Telephone numbers as a JSON array in one column. */
final class PhonesColumn {

    private static final String NONE = "[]";
    private static final String WRITTEN = "written";
    private static final String KIND = "kind";
    private static final String INTERNATIONAL = "international";

    private PhonesColumn() {}

    static List<Phone> read(String json) {
        if (json.equals(NONE)) {
            return List.of();
        }
        return JsonText.objects(json, "telephones in the file are not a JSON array").stream()
                .map(number -> new Phone(
                        number.getOrDefault(WRITTEN, ""),
                        Legible.one(PhoneKind.class, number.getOrDefault(KIND, ""))
                                .orElse(PhoneKind.OTHER),
                        number.getOrDefault(INTERNATIONAL, "")))
                .toList();
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
