/** Events that are closed, and the dossiers that outlast the program. */
@NullMarked
package org.amanat.model.archive;

import org.jspecify.annotations.NullMarked;
