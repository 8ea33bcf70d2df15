package org.amanat.operations;

/** Who works at this computer, as far as it is known without asking: for the register of uses. */
final class Account {

    private Account() {}

    /** The name of the account under which the program runs. */
    static String name() {
        return System.getProperty("user.name", "");
    }
}
