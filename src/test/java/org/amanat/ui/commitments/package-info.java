@NullMarked
package org.amanat.ui.commitments;

import org.jspecify.annotations.NullMarked;
