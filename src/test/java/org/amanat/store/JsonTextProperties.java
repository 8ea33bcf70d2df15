package org.amanat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Small documents of texts are written and read as Jackson's data binding does it. */
final class JsonTextProperties {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    @Property(tries = 200)
    void objectsAreThoseOfJackson(@ForAll @Size(max = 5) Map<@StringLength(max = 8) String, String> members)
            throws JsonProcessingException {
        var sorted = new TreeMap<>(members);
        String json = JACKSON.writeValueAsString(sorted);
        assertThat(JsonText.object(sorted)).isEqualTo(json);
        assertThat(JsonText.members(json, "no object"))
                .isEqualTo(JACKSON.readValue(json, new TypeReference<Map<String, String>>() {}));
        assertThat(JsonText.objects(JACKSON.writeValueAsString(List.of(sorted, sorted)), "no array"))
                .containsExactly(sorted, sorted);
    }

    @Example
    void whatIsSomethingElseIsRefusedWithoutBeingQuoted() {
        for (String json :
                List.of("", "[]", "\"Nasreen\"", "{\"a\":1}", "{\"a\":null}", "{\"a\":\"Nasreen\"", "{\"a\"}")) {
            assertThatIllegalStateException()
                    .as(json)
                    .isThrownBy(() -> JsonText.members(json, "no object"))
                    .withMessage("no object")
                    .withNoCause();
        }
        for (String json : List.of("", "{}", "[1]", "[{\"a\":\"Nasreen\"}", "[{\"a\":\"b\"},[]]")) {
            assertThatIllegalStateException()
                    .as(json)
                    .isThrownBy(() -> JsonText.objects(json, "no array"))
                    .withMessage("no array")
                    .withNoCause();
        }
    }
}
