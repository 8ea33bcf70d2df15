/** What every screen is made of; knows no screen. */
@NullMarked
package org.amanat.ui.common;

import org.jspecify.annotations.NullMarked;
