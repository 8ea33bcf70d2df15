package org.amanat.model.importing;

/** What one row of a list says, of whatever the list is. */
public sealed interface Listed permits ListedPerson, ListedOrganisation {}
