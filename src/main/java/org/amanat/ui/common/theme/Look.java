package org.amanat.ui.common.theme;

/** Light ground or dark ground. */
public enum Look {
    LIGHT,
    DARK
}
