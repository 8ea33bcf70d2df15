@NullMarked
package org.amanat.planted.model;

import org.jspecify.annotations.NullMarked;
