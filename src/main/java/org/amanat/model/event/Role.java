package org.amanat.model.event;

/** What a person does in an item. */
public enum Role {
    CHAIR,
    MODERATOR,
    SPEAKER,
    PANELIST,
    READER,
    FACILITATOR,
    INTERPRETER,
    SUPPORT_PERSON,
    MASTER_OF_CEREMONIES
}
