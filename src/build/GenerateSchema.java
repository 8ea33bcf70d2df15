import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Runs the migrations on a throw-away file and writes jOOQ's classes from what they made, so that schema and code
 * cannot drift. Arguments: the folder of migrations, the folder to write to. Does nothing where neither the migrations
 * nor this program changed since the last run.
 */
final class GenerateSchema {

    private static final String MODEL = "org.amanat.model.";

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path target = Path.of(args[1]);
        List<Path> scripts = scripts(migrations);
        Path stamp = target.resolve("schema.sha256");
        String fingerprint = fingerprint(scripts);
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
            return;
        }
        Path file = Files.createTempFile("schema", ".sqlite");
        String url = "jdbc:sqlite:" + file;
        try {
            try (var connection = DriverManager.getConnection(url);
                    var statement = connection.createStatement()) {
                for (Path script : scripts) {
                    statement.executeUpdate(Files.readString(script));
                }
            }
            GenerationTool.generate(configuration(url, target));
        } finally {
            Files.deleteIfExists(file);
        }
        Files.writeString(stamp, fingerprint);
    }

    private static List<Path> scripts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
        }
    }

    private static String fingerprint(List<Path> scripts) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (Path script : scripts) {
            digest.update(Files.readAllBytes(script));
        }
        var self = System.getProperty("jdk.launcher.sourcefile");
        if (self != null) {
            digest.update(Files.readAllBytes(Path.of(self)));
        }
        digest.update(types().toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Configuration configuration(String url, Path target) {
        return new Configuration()
                .withLogging(org.jooq.meta.jaxb.Logging.WARN)
                .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                                .withExcludes("sqlite_.*|.*_fts.*")
                                .withForcedTypes(types()))
                        .withGenerate(new Generate()
                                .withPojos(false)
                                .withDaos(false)
                                .withIndexes(false)
                                .withGlobalSchemaReferences(false)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false)
                                .withGeneratedAnnotation(true))
                        .withTarget(new Target()
                                .withPackageName("org.amanat.store.schema")
                                .withDirectory(target.toString())));
    }

    /** Which column holds which type of the model. The first that matches counts. */
    private static List<ForcedType> types() {
        List<ForcedType> types = new ArrayList<>();
        types.add(parsed("event.EventId", "(?i:event\\.id|.*\\.event_id)"));
        types.add(parsed("event.ItemId", "(?i:programme_item\\.id|.*\\.item_id)"));
        types.add(parsed("event.AppearanceId", "(?i:appearance\\.id)"));
        types.add(parsed("attendance.PartyId", "(?i:party\\.id|.*\\.party_id)"));
        types.add(parsed("attendance.AttendanceId", "(?i:attendance\\.id|.*\\.attendance_id)"));
        types.add(parsed("door.CheckInId", "(?i:check_in\\.id)"));
        types.add(parsed("event.VenueId", "(?i:venue\\.id|.*\\.venue_id)"));
        types.add(parsed("people.PersonId", "(?i:person\\.id|.*\\.(other_)?person_id)"));
        types.add(parsed("people.OrganisationId", "(?i:organisation\\.id|.*\\.organisation_id)"));
        types.add(parsed("document.DocumentId", "(?i:(document|dossier)\\.id|.*\\.document_id)"));
        types.add(parsed("proceedings.StatementId", "(?i:statement\\.id)"));
        types.add(parsed("proceedings.NoteId", "(?i:note_line\\.id)"));
        types.add(parsed("proceedings.DemandId", "(?i:demand\\.id|.*\\.demand_id|demand\\.carried_from)"));
        types.add(parsed("proceedings.ResponseId", "(?i:demand_response\\.id)"));
        types.add(parsed("proceedings.CommitmentId", "(?i:commitment\\.id|.*\\.commitment_id)"));
        types.add(parsed("proceedings.ProgressId", "(?i:commitment_progress\\.id)"));
        types.add(parsed("proceedings.PhotographId", "(?i:photograph\\.id|.*\\.photograph_id)"));
        types.add(parsed("proceedings.PressMentionId", "(?i:press_mention\\.id)"));
        types.add(parsed("proceedings.CostId", "(?i:cost\\.id)"));
        types.add(parsed("proceedings.LessonId", "(?i:lesson\\.id)"));
        types.add(parsed("archive.AdditionId", "(?i:addition\\.id)"));
        types.add(parsed("story.StoryId", "(?i:story\\.id|.*\\.story_id)"));
        types.add(parsed("importing.ImportId", "(?i:import_run\\.id)"));
        types.add(parsed("exporting.ExportId", "(?i:export\\.id)"));
        types.add(named("exporting.ExportSubject", "(?i:export\\.subject)"));
        types.add(named("exporting.ExportFormat", "(?i:export\\.format)"));
        types.add(parsed("workspace.HelplineId", "(?i:helpline\\.id)"));
        types.add(parsed("Language", "(?i:.*\\.(preferred_language|spoken_in)|printed_for\\.language)"));
        types.add(named("event.EventState", "(?i:event\\.state)"));
        types.add(named("event.ItemKind", "(?i:programme_item\\.kind)"));
        types.add(named("event.Role", "(?i:appearance\\.role)"));
        types.add(named("event.InvitationState", "(?i:appearance\\.invitation)"));
        types.add(named("attendance.GuestPart", "(?i:attendance\\.part)"));
        types.add(named("attendance.AttendanceState", "(?i:attendance\\.state|check_in\\.state_before)"));
        types.add(named("door.Way", "(?i:check_in\\.way)"));
        types.add(named("people.Sector", "(?i:organisation\\.sector)"));
        types.add(named("proceedings.RecordText", "(?i:record_text\\.kind)"));
        types.add(named("proceedings.NoteKind", "(?i:note_line\\.kind)"));
        types.add(named("proceedings.DemandState", "(?i:demand\\.state)"));
        types.add(named("proceedings.Rhythm", "(?i:commitment\\.rhythm)"));
        types.add(named("proceedings.CommitmentState", "(?i:commitment\\.state)"));
        types.add(named("proceedings.ProgressKind", "(?i:commitment_progress\\.kind)"));
        types.add(named("proceedings.FaceConsent", "(?i:photograph_face\\.consent)"));
        types.add(named("proceedings.LessonKind", "(?i:lesson\\.kind)"));
        types.add(named("archive.DossierForm", "(?i:dossier\\.form)"));
        types.add(named("document.DocumentKind", "(?i:document\\.kind)"));
        types.add(named("document.DocumentLanguage", "(?i:document\\.language)"));
        types.add(named("document.PaperFormat", "(?i:document\\.paper|workspace\\.paper)"));
        types.add(named("document.TypeSize", "(?i:document\\.type_size)"));
        types.add(named("texts.Digits", "(?i:document\\.digits)"));
        types.add(java(
                "java.time.LocalDate",
                "(?i:.*\\.(date|invited_on|answered_on|noted_on|due_on|until_on|published_on)"
                        + "|demand_response\\.given_on)"));
        types.add(java("java.time.LocalTime", "(?i:.*\\.(starts|ends|pinned_start))"));
        types.add(java("java.time.Instant", "(?i:.*_at)"));
        types.add(converted(
                MODEL + "LocalizedText",
                "org.amanat.store.LocalizedTextConverter",
                "(?i:(workspace|helpline|organisation|venue|person|party|event|programme_item|appearance)"
                        + "\\.(name|title|subtitle|note|topics?|address|honorific|office|biography|footer|hours))"));
        types.add(converted(
                MODEL + "LocalizedText",
                "org.amanat.store.LocalizedTextConverter",
                "(?i:(record_text|statement|note_line|demand|demand_response|commitment|photograph|press_mention"
                        + "|addition)"
                        + "\\.(wording|summary|quotation|to_whom|caption|alternative|headline))"));
        types.add(new ForcedType().withName("BIGINT").withIncludeExpression("(?i:cost\\.hundredths)"));
        types.add(new ForcedType()
                .withName("BOOLEAN")
                .withIncludeExpression("(?i:document\\.booklet|attendance\\.walk_in"
                        + "|statement\\.may_quote|photograph\\.looked"
                        + "|scope_grant\\.this_event_only|willingness\\.willing)"));
        return types;
    }

    private static ForcedType parsed(String modelType, String columns) {
        return java(MODEL + modelType, columns);
    }

    private static ForcedType java(String type, String columns) {
        String converter = "org.jooq.Converter.ofNullable(String.class, %s.class, %s::parse, Object::toString)";
        return converted(type, converter.formatted(type, type), columns);
    }

    private static ForcedType named(String modelType, String columns) {
        return new ForcedType()
                .withUserType(MODEL + modelType)
                .withEnumConverter(true)
                .withIncludeExpression(columns);
    }

    private static ForcedType converted(String type, String converter, String columns) {
        return new ForcedType().withUserType(type).withConverter(converter).withIncludeExpression(columns);
    }
}
