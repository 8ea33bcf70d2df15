package org.amanat.model.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What can be said of a workspace file without showing what is in it.
 *
 * @param id the same in every copy of the file
 * @param form version of the schema, counted from 1
 * @param bytes size of the file
 * @param newestBackup when the newest backup beside it was made
 */
public record WorkspaceInfo(
        Path path,
        UUID id,
        int form,
        Instant createdAt,
        long bytes,
        int events,
        int persons,
        int documents,
        Path backupFolder,
        Optional<Instant> newestBackup) {}
