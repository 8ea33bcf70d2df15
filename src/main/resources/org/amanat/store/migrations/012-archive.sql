-- Events that are closed, what was added to them afterwards, and the dossiers that were written of them.

CREATE TABLE closing (                                                    -- what an event with one holds changes no more, but for what became of it
  event_id  TEXT PRIMARY KEY NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  closed_at TEXT NOT NULL
) STRICT;

CREATE TABLE addition (                                                   -- never changed
  id       TEXT PRIMARY KEY NOT NULL,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  added_at TEXT NOT NULL,
  wording  TEXT NOT NULL CHECK (json_valid(wording))
) STRICT;
CREATE INDEX addition_event ON addition (event_id);

CREATE TABLE dossier (                                                    -- the register of dossiers; story_use.document_id names it for its stories
  id       TEXT    PRIMARY KEY NOT NULL,
  event_id TEXT    NOT NULL REFERENCES event (id) ON DELETE RESTRICT,
  form     TEXT    NOT NULL,                                              -- PUBLIC, FULL
  files    INTEGER NOT NULL CHECK (files > 0),
  sha256   TEXT    NOT NULL,                                              -- of the file
  made_at  TEXT    NOT NULL,
  read_at  TEXT                                                           -- null: written from this file; else when it was read into it
) STRICT;
CREATE INDEX dossier_event ON dossier (event_id);
