/** Dossiers as files: bags of BagIt 1.0 (RFC 8493) in ZIP files. Knows files and checksums, and nothing of events. */
@NullMarked
package org.amanat.exchange.archive;

import org.jspecify.annotations.NullMarked;
