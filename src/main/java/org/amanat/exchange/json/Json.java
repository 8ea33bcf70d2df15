package org.amanat.exchange.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A JSON value (RFC 8259). */
public sealed interface Json {

    /** An object; members that were null are left out. */
    record Members(SequencedMap<String, Json> values) implements Json {

        public Members {
            values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        }
    }

    record Elements(List<Json> values) implements Json {

        public Elements {
            values = List.copyOf(values);
        }
    }

    record Text(String value) implements Json {}

    /** A number as it was written, because it may be larger than any type. */
    record Numeral(String written) implements Json {}

    record Truth(boolean value) implements Json {}

    record Nothing() implements Json {}
}
