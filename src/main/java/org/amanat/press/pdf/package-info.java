/** From pages to a tagged PDF that follows PDF/UA-1 and PDF/A-2a, and what is made of finished PDFs. */
@NullMarked
package org.amanat.press.pdf;

import org.jspecify.annotations.NullMarked;
