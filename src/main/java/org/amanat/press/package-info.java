/**
 * The typesetting engine: sets Urdu and English blocks in pages and writes them as tagged PDF. It knows blocks, pages
 * and fonts, and nothing of events.
 */
@NullMarked
package org.amanat.press;

import org.jspecify.annotations.NullMarked;
