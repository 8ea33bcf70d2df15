/** Taking a list of people in: file, columns, rows, people who are known, and what came of it. */
@NullMarked
package org.amanat.ui.importing;

import org.jspecify.annotations.NullMarked;
