package org.amanat.planted.model;

/** Breaks: a class that is not made for extending is final. */
class Open {}
