package org.amanat.planted.print;

import com.fasterxml.jackson.databind.JsonNode;

/** Breaks: JSON is for files and columns. */
record ReadsJson(JsonNode node) {}
