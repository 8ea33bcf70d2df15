package org.amanat.model.people;

/**
 * Two persons in no order.
 *
 * @param smaller the one whose id comes first as text
 */
public record TwoPersons(PersonId smaller, PersonId greater) {

    public TwoPersons {
        if (smaller.toString().compareTo(greater.toString()) >= 0) {
            throw new IllegalArgumentException("not two persons in the order of their ids");
        }
    }

    /** Whether this person is one of them. */
    public boolean has(PersonId person) {
        return smaller.equals(person) || greater.equals(person);
    }

    /** @throws IllegalArgumentException if they are one */
    public static TwoPersons of(PersonId one, PersonId other) {
        return one.toString().compareTo(other.toString()) < 0 ? new TwoPersons(one, other) : new TwoPersons(other, one);
    }
}
