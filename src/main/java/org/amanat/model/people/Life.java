package org.amanat.model.people;

import org.amanat.model.LocalizedText;

/**
 * What is printed about somebody who speaks.
 *
 * @param biography two or three sentences, may be empty
 * @param topics what the person speaks about, in a few words, may be empty
 */
public record Life(LocalizedText biography, LocalizedText topics) {

    public static final Life UNTOLD = new Life(LocalizedText.empty(), LocalizedText.empty());
}
