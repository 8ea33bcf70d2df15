/** Starts the program, decides between window and command line, and puts the parts together. */
@NullMarked
package org.amanat.app;

import org.jspecify.annotations.NullMarked;
