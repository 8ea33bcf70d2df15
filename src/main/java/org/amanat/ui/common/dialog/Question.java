package org.amanat.ui.common.dialog;

/**
 * Asked before something that is not simply taken back.
 *
 * @param title what is about to happen
 * @param text what it means, in a sentence or two
 * @param yes the verb of the button that does it
 * @param dangerous whether something is lost by it
 */
public record Question(String title, String text, String yes, boolean dangerous) {}
