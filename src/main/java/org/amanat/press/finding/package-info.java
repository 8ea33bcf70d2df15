/**
 * What the press says of a manuscript before it is printed: letters it lacks, words it divided, pictures too coarse.
 */
@NullMarked
package org.amanat.press.finding;

import org.jspecify.annotations.NullMarked;
