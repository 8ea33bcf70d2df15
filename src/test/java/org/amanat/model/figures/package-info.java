@org.jspecify.annotations.NullMarked
package org.amanat.model.figures;
