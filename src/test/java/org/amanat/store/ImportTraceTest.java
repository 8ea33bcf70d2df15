package org.amanat.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.amanat.model.importing.ImportTrace;
import org.junit.jupiter.api.Test;

final class ImportTraceTest {

    /** An import of an older program is taken back by this one. */
    @Test
    void ofBeforeThereWerePartiesInListsHasNone() throws Exception {
        var older = "{\"persons\":{\"a\":\"b\"},\"organisations\":{},\"attendances\":{},\"filled\":{}}";

        var trace = new ObjectMapper().readValue(older, ImportTrace.class);

        assertThat(trace.heads()).isEmpty();
        assertThat(trace.persons()).containsEntry("a", "b");
    }
}
