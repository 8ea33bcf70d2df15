/** The window's frame: navigation, crumbs, search, undo and redo, and the lock. Knows no screen by name. */
@NullMarked
package org.amanat.ui.shell;

import org.jspecify.annotations.NullMarked;
