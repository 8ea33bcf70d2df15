package org.amanat.press.text;

import java.net.URI;
import java.util.Optional;
import org.amanat.press.block.Lettering;
import org.amanat.press.block.Tongue;
import org.amanat.press.font.Cut;

/** Everything that the characters of a segment have in common. */
public record Style(Cut cut, Lettering lettering, Tongue tongue, Optional<URI> target) {}
