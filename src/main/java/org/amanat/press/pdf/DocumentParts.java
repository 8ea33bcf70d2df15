package org.amanat.press.pdf;

/** What all pages of a document share. */
record DocumentParts(Fonts fonts, Images images, Colours colours, StructureTree tree) {}
