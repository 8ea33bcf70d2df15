/**
 * What a story may be used for, and how its narrator said so: asked, given, released, withdrawn, called back, erased.
 */
@NullMarked
package org.amanat.ui.stories.consent;

import org.jspecify.annotations.NullMarked;
