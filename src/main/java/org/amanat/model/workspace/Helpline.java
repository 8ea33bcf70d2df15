package org.amanat.model.workspace;

import org.amanat.model.LocalizedText;

/**
 * A number that somebody can call for help, printed on everything that may touch a reader.
 *
 * @param phone as people dial it
 * @param hours when somebody answers, may be empty
 */
public record Helpline(HelplineId id, LocalizedText name, String phone, LocalizedText hours) {}
