package org.amanat.planted.exchange;

import java.net.http.HttpClient;

/** Breaks: nothing speaks to another computer. */
record SendsRequest(HttpClient client) {}
