package org.amanat.planted.print;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Breaks: PDFBox ends at the press. */
record WritesPdf(PDDocument document) {}
