package org.amanat.planted.exchange;

import java.net.Socket;

/** Breaks: nothing speaks to another computer. */
record OpensSocket(Socket socket) {}
