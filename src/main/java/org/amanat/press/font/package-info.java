/** The bundled faces: which letters they have, how their words are shaped, and the outlines inside their files. */
@NullMarked
package org.amanat.press.font;

import org.jspecify.annotations.NullMarked;
