/** Reads JSON that people wrote by hand or that somebody tampered with, and names the place of each mistake. */
@NullMarked
package org.amanat.exchange.json;

import org.jspecify.annotations.NullMarked;
