/** Photographs on their way in: read, turned upright, scaled, freed of what the camera noted; and faces blurred. */
@NullMarked
package org.amanat.exchange.photograph;

import org.jspecify.annotations.NullMarked;
