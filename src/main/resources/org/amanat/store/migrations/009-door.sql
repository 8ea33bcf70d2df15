-- What the door notes of each guest, and which row of a printed sheet was whose.

-- Facts: added, never changed. What holds of a guest is what no other fact of theirs replaces; attendance.state and
-- checked_in_at say what that comes to.
CREATE TABLE check_in (
  id            TEXT    PRIMARY KEY NOT NULL,
  attendance_id TEXT    NOT NULL REFERENCES attendance (id) ON DELETE CASCADE,
  arrived       INTEGER NOT NULL CHECK (arrived BETWEEN 0 AND 999),                -- how many of the party are in; 0 takes a check-in back
  noted_at      TEXT    NOT NULL,                                                  -- by the clock of the computer at that door
  way           TEXT    NOT NULL,                                                  -- at the door, from the sheet, in the list
  door          TEXT    NOT NULL DEFAULT '',                                       -- what that computer's door is called
  state_before  TEXT    NOT NULL,                                                  -- of the attendance, before anybody let them in
  replaces      TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(replaces))         -- ids of the facts that it knew of
) STRICT;
CREATE INDEX check_in_attendance ON check_in (attendance_id);

-- An attendance sheet keeps the numbers of its rows, so that it can be typed in afterwards.
CREATE TABLE sheet_row (
  document_id   TEXT    NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  number        INTEGER NOT NULL CHECK (number > 0),                               -- as it is printed
  attendance_id TEXT    NOT NULL REFERENCES attendance (id) ON DELETE CASCADE,
  PRIMARY KEY (document_id, number)
) STRICT;
CREATE INDEX sheet_row_attendance ON sheet_row (attendance_id);

-- Made once for a file and the same in every copy of it: check-in packets between two doors are sealed with a key from it.
ALTER TABLE workspace ADD COLUMN door_key BLOB;
UPDATE workspace SET door_key = randomblob(32);
