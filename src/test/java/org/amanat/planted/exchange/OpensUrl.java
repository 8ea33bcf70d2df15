package org.amanat.planted.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Breaks: nothing opens what a URL names. */
record OpensUrl(URL url) {

    InputStream open() throws IOException {
        return url.openStream();
    }
}
