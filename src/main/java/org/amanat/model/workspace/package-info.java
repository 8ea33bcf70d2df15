/** What holds for the whole file: the organisation that keeps it, helplines, paper, time zone. */
@NullMarked
package org.amanat.model.workspace;

import org.jspecify.annotations.NullMarked;
