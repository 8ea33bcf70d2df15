package org.amanat.planted.operations;

/** Breaks: a name says what a class is for. */
record TextUtils() {}
