/** What a reviewer would otherwise have to say again and again, said once and checked by the build. */
@NullMarked
package org.amanat.architecture;

import org.jspecify.annotations.NullMarked;
