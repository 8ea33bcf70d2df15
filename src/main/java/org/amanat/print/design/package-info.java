/** What all documents share: their words in each language, their look, and the pieces that several of them print. */
@NullMarked
package org.amanat.print.design;

import org.jspecify.annotations.NullMarked;
