package org.amanat.store;

import java.util.List;
import java.util.Locale;

/** The schema as a page of text. */
final class SchemaPage {

    private SchemaPage() {}

    static String of(List<SchemaTable> tables) {
        var page = new StringBuilder("""
            # The schema

            Made from the migrations in `src/main/resources/org/amanat/store/migrations` by `SchemaDocumentTest`,
            which also says the command that renews it. Version %d. Every table is STRICT; ids are UUIDs of version 7
            as text; texts in several languages are JSON objects from language tag to text; dates are YYYY-MM-DD,
            times HH:MM, instants ISO 8601 in UTC.

            ![The tables and what refers to what](schema.svg)
            """.formatted(Migrations.newest()));
        for (SchemaTable table : tables) {
            page.append("\n## %s\n\n| column | type | | |\n|---|---|---|---|\n".formatted(table.name()));
            table.columns().forEach(column -> page.append(line(column)));
        }
        return page.toString();
    }

    private static String line(SchemaTable.Column column) {
        String nature = column.key() ? "key" : column.optional() ? "may be empty" : "";
        String reference = column.target().isEmpty()
                ? ""
                : "→ [%s](#%s), on delete %s. "
                        .formatted(
                                column.targetTable(),
                                column.targetTable(),
                                column.target().replaceAll(".*, ", "").toLowerCase(Locale.ROOT));
        String fallback = column.fallback().isEmpty() ? "" : "default `" + column.fallback() + "` ";
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        column.name(),
                        column.type(),
                        nature,
                        (reference + fallback + column.remark()).strip().replace("|", "\\|"));
    }
}
