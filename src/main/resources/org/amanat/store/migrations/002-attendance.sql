-- Who comes to an event: invited, at the door, or there without a word.

CREATE TABLE attendance (
  id            TEXT    PRIMARY KEY NOT NULL,
  event_id      TEXT    NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  person_id     TEXT    NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  state         TEXT    NOT NULL,
  walk_in       INTEGER NOT NULL DEFAULT 0 CHECK (walk_in IN (0, 1)),     -- came without being on the list
  checked_in_at TEXT,
  UNIQUE (event_id, person_id)
) STRICT;
CREATE INDEX attendance_person ON attendance (person_id);
