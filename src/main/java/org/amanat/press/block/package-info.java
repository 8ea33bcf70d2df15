/** What a document is made of, as its author sees it: sections of blocks, made of words in languages. */
@NullMarked
package org.amanat.press.block;

import org.jspecify.annotations.NullMarked;
