package org.amanat.planted.print;

import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Planted: unpacks a workbook where documents are made. */
record ReadsWorkbook(ReadableWorkbook book) {}
