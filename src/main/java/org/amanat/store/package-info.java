/** The workspace file: create, unlock, lock, migrate, back up, check; one class per aggregate talks to its tables. */
@NullMarked
package org.amanat.store;

import org.jspecify.annotations.NullMarked;
