@NullMarked
package org.amanat.planted.ui.people;

import org.jspecify.annotations.NullMarked;
