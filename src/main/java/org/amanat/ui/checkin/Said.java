package org.amanat.ui.checkin;

import org.amanat.ui.common.Pill.Tone;

/**
 * What is said under the box until the next thing happens.
 *
 * @param more said more quietly below, may be empty
 */
record Said(Tone tone, String sentence, String more) {}
