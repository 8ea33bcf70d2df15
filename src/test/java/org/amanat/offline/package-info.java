/** That the program speaks to no other computer, whatever it does. */
@NullMarked
package org.amanat.offline;

import org.jspecify.annotations.NullMarked;
