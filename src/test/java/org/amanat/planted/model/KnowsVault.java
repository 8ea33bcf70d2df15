package org.amanat.planted.model;

import org.amanat.planted.vault.Key;

/** Breaks: model knows itself only. */
record KnowsVault(Key key) {}
