package org.amanat.model.attendance;

/**
 * How many are expected in the room.
 *
 * @param known by name
 * @param unnamed come in parties and are not known by name, so that nobody asked them anything
 * @param confirmed of all of them, how many said that they come, or came
 * @param interpreters of those who are known, how many carry what is said into another language
 * @param supportPersons of those who are known, how many are there for somebody else
 */
public record Heads(int known, int unnamed, int confirmed, int interpreters, int supportPersons) {

    public int all() {
        return known + unnamed;
    }
}
