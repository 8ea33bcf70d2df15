/** What comes in from other programs and goes out to them. Bytes in, records out, and back; files are the caller's. */
@NullMarked
package org.amanat.exchange;

import org.jspecify.annotations.NullMarked;
