-- Scans of signed forms, sealed as narrators are. How many pages there are can be seen, so that a list needs no key.

CREATE TABLE form_scan (
  id        TEXT    PRIMARY KEY NOT NULL,
  story_id  TEXT    NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  signed_id TEXT    NOT NULL,                                             -- the consent record or release that was signed
  pages     INTEGER NOT NULL CHECK (pages > 0),
  body      BLOB    NOT NULL,                                             -- a PDF, sealed
  added_at  TEXT    NOT NULL
) STRICT;
CREATE INDEX form_scan_story ON form_scan (story_id);
CREATE INDEX form_scan_signed ON form_scan (signed_id);

CREATE TABLE invalidation (                                               -- why a consent record was found invalid
  record_id TEXT PRIMARY KEY NOT NULL REFERENCES consent_record (id) ON DELETE CASCADE,
  found_on  TEXT NOT NULL,
  found_by  TEXT NOT NULL,
  reason    TEXT NOT NULL
) STRICT;
