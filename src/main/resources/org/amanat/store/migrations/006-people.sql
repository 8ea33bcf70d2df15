-- Everything that is known of persons and organisations, parties of guests, and who was said not to be the same.

ALTER TABLE person ADD COLUMN phones TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(phones)); -- [{"written", "kind", "international"}], the main one first
UPDATE person SET phones = json_array(json_object('written', phone)) WHERE phone <> '';
ALTER TABLE person DROP COLUMN phone;
ALTER TABLE person ADD COLUMN food TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN topics TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(topics));
ALTER TABLE person ADD COLUMN name_agreed_on TEXT;                                          -- null: not agreed to, in this and the next two
ALTER TABLE person ADD COLUMN photograph_agreed_on TEXT;
ALTER TABLE person ADD COLUMN recording_agreed_on TEXT;
ALTER TABLE person ADD COLUMN sector TEXT;                                                  -- null: not given, in this and the next two
ALTER TABLE person ADD COLUMN gender TEXT;
ALTER TABLE person ADD COLUMN age_band TEXT;
ALTER TABLE person ADD COLUMN district TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN words TEXT NOT NULL DEFAULT '';                               -- folded and in both scripts, to search in; '': not made yet

-- Apart from the person, so that a change of a name does not copy a picture.
CREATE TABLE portrait (
  person_id TEXT PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  picture   BLOB NOT NULL                                                                   -- a JPEG file of our own making, without notes of a camera
) STRICT;

ALTER TABLE organisation ADD COLUMN level TEXT;                                             -- of a duty-bearer; null: none
ALTER TABLE organisation ADD COLUMN office TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(office)); -- who answers in it
ALTER TABLE organisation ADD COLUMN phones TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(phones));
ALTER TABLE organisation ADD COLUMN email TEXT NOT NULL DEFAULT '';

CREATE TABLE party (                                                                        -- guests of an event who come together
  id              TEXT    PRIMARY KEY NOT NULL,
  event_id        TEXT    NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  name            TEXT    NOT NULL CHECK (json_valid(name)),
  organisation_id TEXT    REFERENCES organisation (id) ON DELETE SET NULL,
  heads           INTEGER NOT NULL CHECK (heads BETWEEN 1 AND 999)                          -- with those who are known by name
) STRICT;
CREATE INDEX party_event ON party (event_id);
CREATE INDEX party_organisation ON party (organisation_id);

ALTER TABLE attendance ADD COLUMN part TEXT NOT NULL DEFAULT 'GUEST';
ALTER TABLE attendance ADD COLUMN party_id TEXT REFERENCES party (id) ON DELETE SET NULL;
ALTER TABLE attendance ADD COLUMN invited_on TEXT;
ALTER TABLE attendance ADD COLUMN answered_on TEXT;
ALTER TABLE attendance ADD COLUMN waiting_since_at TEXT;                                    -- their place in the queue for a seat
CREATE INDEX attendance_party ON attendance (party_id);

CREATE TABLE different_persons (                                                            -- somebody looked, and they are not the same
  person_id       TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,                   -- the smaller id
  other_person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  said_at         TEXT NOT NULL,
  PRIMARY KEY (person_id, other_person_id)
) STRICT;
CREATE INDEX different_persons_other ON different_persons (other_person_id);
