package org.amanat.model.people;

/**
 * A telephone number.
 *
 * @param written as its owner writes it; this is what is shown and printed
 * @param international the same number in E.164, such as +922100000000, by which numbers are compared; empty if what is
 *     written is no number
 */
public record Phone(String written, PhoneKind kind, String international) {

    /** A number of which nobody said where it rings, and which is not compared yet. */
    public static Phone of(String written) {
        return new Phone(written, PhoneKind.OTHER, "");
    }

    /** Whether both ring at the same place, however they are written. */
    public boolean rings(Phone other) {
        return international.isEmpty() ? written.equals(other.written) : international.equals(other.international);
    }
}
