package org.amanat.model.importing;

import java.util.Map;
import java.util.Objects;

/**
 * What an import made, by ids and hashes: enough to take it back as long as it is as it was, and nothing that tells who
 * they are.
 *
 * @param persons the id of each new person, with the hash of what was known of them
 * @param organisations the same of organisations
 * @param attendances the same of those who were put on the list of the event
 * @param filled of persons and organisations that were there, each field that was filled, with the hash of what was put
 *     in
 * @param heads by how many each party grew into which guests were put: one that was made, by all that it had
 */
public record ImportTrace(
        Map<String, String> persons,
        Map<String, String> organisations,
        Map<String, String> attendances,
        Map<String, Map<String, String>> filled,
        Map<String, Integer> heads) {

    /** What was written before lists told who comes together says nothing of parties. */
    public ImportTrace {
        heads = Objects.requireNonNullElse(heads, Map.of());
    }
}
