/** The documents: each turns records of the model into blocks for the press. It is given records and never fetches. */
@NullMarked
package org.amanat.print;

import org.jspecify.annotations.NullMarked;
