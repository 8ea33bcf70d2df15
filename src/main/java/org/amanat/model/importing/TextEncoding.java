package org.amanat.model.importing;

import java.nio.charset.Charset;

/** How the letters of a text file are written: what offices have used. */
public enum TextEncoding {
    UTF_8("UTF-8"),
    UTF_16_LE("UTF-16LE"),
    UTF_16_BE("UTF-16BE"),
    WINDOWS_1252("windows-1252"),
    WINDOWS_1256("windows-1256");

    private final String charset;

    TextEncoding(String charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return Charset.forName(charset);
    }
}
