package org.amanat.model.people;

/** The part of society that an organisation belongs to. */
public enum Sector {
    WORKERS,
    COMMUNITY,
    CIVIL_SOCIETY,
    GOVERNMENT,
    INTERNATIONAL,
    MEDIA,
    ACADEMIA,
    BUSINESS,
    OTHER
}
