package org.amanat.model.people;

import org.amanat.model.LocalizedText;

/**
 * A body that persons speak for.
 *
 * @param website may be empty
 */
public record Organisation(OrganisationId id, LocalizedText name, Sector sector, String website) {}
