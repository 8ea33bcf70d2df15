package org.amanat.vault.seal;

/**
 * Where a sealed value belongs. The seal is bound to it, so that a value that was copied to another row or column does
 * not open there.
 *
 * @param table its name
 * @param column its name
 * @param row the id of the row
 */
public record Place(String table, String column, String row) {

    byte[] context(String compartment) {
        return Context.of("amanat sealed value 1", compartment, table, column, row)
                .bytes();
    }
}
