package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One step in the history of a consent, in words.
 *
 * @param day on which it happened or will, if it is known
 * @param what in few words: given in writing
 * @param more in a line or two, may be empty
 * @param signed what was signed with it, if a scan can be added
 */
record ConsentStep(Optional<LocalDate> day, String what, String more, Optional<UUID> signed) {}
