-- Lists that came in: what each made, so that it can be taken back days later, and which columns its kind of file has.

CREATE TABLE import_run (
  id            TEXT    PRIMARY KEY NOT NULL,
  event_id      TEXT    REFERENCES event (id) ON DELETE SET NULL,       -- on whose list they were put
  file          TEXT    NOT NULL,                                       -- its name; '': pasted
  added         INTEGER NOT NULL,
  known         INTEGER NOT NULL,
  listed        INTEGER NOT NULL,
  left_out      INTEGER NOT NULL,
  held          INTEGER NOT NULL,
  made          TEXT    NOT NULL CHECK (json_valid(made)),              -- ids and hashes, nothing that tells who they are
  run_at        TEXT    NOT NULL,
  taken_back_at TEXT
) STRICT;
CREATE INDEX import_run_event ON import_run (event_id);

CREATE TABLE import_columns (
  shape   TEXT PRIMARY KEY NOT NULL,                                    -- SHA-256 of the words over the columns
  fields  TEXT NOT NULL CHECK (json_valid(fields)),                     -- a JSON array: for each column its field, '' where it is left out
  used_at TEXT NOT NULL
) STRICT;
