/** What the program talks about: records, ids, sealed types and pure rules. Knows the JDK only. */
@NullMarked
package org.amanat.model;

import org.jspecify.annotations.NullMarked;
