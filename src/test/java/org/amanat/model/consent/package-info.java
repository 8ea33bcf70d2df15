@NullMarked
package org.amanat.model.consent;

import org.jspecify.annotations.NullMarked;
