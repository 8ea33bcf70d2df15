package org.amanat.ui.people;

import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.ui.common.form.Pick;

/** What the form of a person can have done. */
interface PersonEdits {

    /** Saves what is known of a person. */
    void save(Person changed);

    /** Lets a person speak for an organisation; one that is not in the file yet is added to it. */
    void employ(Person person, Pick<Organisation> organisation);
}
