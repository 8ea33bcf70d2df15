-- What left the program as data for other programs: what, what for, and not who stands in it.

CREATE TABLE export (
  id       TEXT    PRIMARY KEY NOT NULL,
  event_id TEXT    REFERENCES event (id) ON DELETE SET NULL,
  subject  TEXT    NOT NULL,
  format   TEXT    NOT NULL,
  columns  TEXT    NOT NULL CHECK (json_valid(columns)),                -- a JSON array of what each row says
  entries  INTEGER NOT NULL,                                            -- rows, cards or entries of a calendar
  purpose  TEXT    NOT NULL,
  made_by  TEXT    NOT NULL,                                            -- the account of the computer
  sha256   TEXT    NOT NULL,
  made_at  TEXT    NOT NULL
) STRICT;
CREATE INDEX export_event ON export (event_id);
