/** The archive of an event: what is missing, closing it, additions, dossiers. */
@NullMarked
package org.amanat.ui.archive;

import org.jspecify.annotations.NullMarked;
