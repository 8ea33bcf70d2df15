package org.amanat.model.consent;

import java.time.LocalDate;
import org.amanat.model.story.Confidential;

/**
 * A consent that never was one: somebody was pressed, or answered who may not.
 *
 * @param by who found it, a court or the office itself
 * @param reason in few words, may be empty
 */
public record Invalidation(ConsentId record, LocalDate on, String by, Confidential<String> reason) {}
