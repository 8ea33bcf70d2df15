package org.amanat.model.consent;

import java.time.LocalDate;

/**
 * Somebody who may say so found that using the story does not harm an open court case.
 *
 * @param by the lawyer or prosecutor
 */
public record CourtClearance(LocalDate on, String by) {}
