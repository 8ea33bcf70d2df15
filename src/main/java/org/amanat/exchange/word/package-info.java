/** Text as a word processor edits it: an Office Open XML document (ISO/IEC 29500), written by Apache POI. */
@NullMarked
package org.amanat.exchange.word;

import org.jspecify.annotations.NullMarked;
