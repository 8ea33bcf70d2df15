package org.amanat.model.consent;

/** Who saw and heard it, and in what role, such as union organiser. */
public record Witness(String name, String role) {

    /** Whether both are there. */
    public boolean isNamed() {
        return !name.isBlank() && !role.isBlank();
    }

    @Override
    public String toString() {
        return "a witness";
    }
}
