package org.amanat.model.proceedings;

import java.time.LocalDate;

/**
 * An entry about a commitment.
 *
 * @param note what happened, as it was typed, may be empty
 * @param evidence where it can be seen, such as the number of a letter or a photograph, may be empty
 */
public record Progress(
        ProgressId id, CommitmentId commitment, LocalDate notedOn, ProgressKind kind, String note, String evidence) {}
