package org.amanat.model.archive;

import java.time.Instant;
import java.util.Optional;
import org.amanat.model.document.DocumentId;
import org.amanat.model.event.EventId;

/**
 * An entry in the register of dossiers.
 *
 * @param id under which the register of uses names it for each story that it holds
 * @param files how many are in it
 * @param sha256 of the file, in lower-case hexadecimal
 * @param readAt when it was read in from elsewhere; empty if it was written here
 */
public record WrittenDossier(
        DocumentId id,
        EventId event,
        DossierForm form,
        int files,
        String sha256,
        Instant madeAt,
        Optional<Instant> readAt) {}
