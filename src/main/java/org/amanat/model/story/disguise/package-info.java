/**
 * Looks through an edited text for details that could tell who the narrator is, in English and in Urdu, by rules and
 * word lists alone. It helps a person who reads; it never finds everything, and never says that it did.
 */
@NullMarked
package org.amanat.model.story.disguise;

import org.jspecify.annotations.NullMarked;
