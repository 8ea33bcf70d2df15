@NullMarked
package org.amanat.planted.model.consent;

import org.jspecify.annotations.NullMarked;
