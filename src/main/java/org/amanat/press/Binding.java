package org.amanat.press;

/** The edge at which a booklet is bound: left for Latin scripts, right for Arabic ones. */
public enum Binding {
    LEFT,
    RIGHT
}
