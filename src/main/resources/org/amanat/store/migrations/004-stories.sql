-- Stories, consent and the sealed compartment. "Sealed" are bytes of the compartment, bound to table, column and id of the row.
-- entry: number in a story's history over consent_record, withdrawal and willingness; it only grows, whatever a clock says.
-- What cannot be read in these tables counts as not being there, and a story without it is refused.

CREATE TABLE compartment (
  id             INTEGER PRIMARY KEY CHECK (id = 1),
  compartment_id TEXT    NOT NULL                                         -- part of every seal
) STRICT;

CREATE TABLE compartment_slot (
  id         TEXT    PRIMARY KEY NOT NULL,
  kind       TEXT    NOT NULL,                                            -- LEAD, RECOVERY
  holder     TEXT    NOT NULL,                                            -- the lead, as shown when it is opened
  memory_kib INTEGER NOT NULL,                                            -- cost of Argon2id
  passes     INTEGER NOT NULL,
  lanes      INTEGER NOT NULL,
  salt       BLOB    NOT NULL,
  wrapped    BLOB    NOT NULL                                             -- the key of the compartment
) STRICT;

CREATE TABLE compartment_opening (                                        -- never deleted
  id        TEXT PRIMARY KEY NOT NULL,
  holder    TEXT NOT NULL,                                                -- as it was then; the slot may be gone
  reason    TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  closed_at TEXT                                                          -- null: closed by itself, or when the file was
) STRICT;

CREATE TABLE story (
  id                  TEXT PRIMARY KEY NOT NULL,
  pseudonym           TEXT NOT NULL CHECK (json_valid(pseudonym)),
  told_in             TEXT NOT NULL,                                      -- BCP 47
  told_on             TEXT,
  written_down_by     TEXT NOT NULL,                                      -- an office, never a name
  content_note        TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(content_note)),
  support_person_id   TEXT REFERENCES person (id) ON DELETE SET NULL,
  themes              TEXT NOT NULL,                                      -- codes of the vocabularies, comma between
  origin              TEXT,                                               -- ISO 3166-1 or 3166-2, nothing finer
  transit             TEXT NOT NULL,                                      -- comma between
  destination         TEXT,
  child               TEXT NOT NULL,                                      -- this and below: YES, NO, UNKNOWN
  sexual_violence     TEXT NOT NULL,
  sexual_exploitation TEXT NOT NULL,
  open_court_case     TEXT NOT NULL,
  perpetrator_named   TEXT NOT NULL,
  endangers           TEXT NOT NULL,                                      -- even when disguised
  since_leaving       TEXT NOT NULL,
  safety_asked_on     TEXT
) STRICT;
CREATE INDEX story_support_person ON story (support_person_id);

CREATE TABLE story_text (
  story_id TEXT    NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  language TEXT    NOT NULL,
  kind     TEXT    NOT NULL,                                              -- EDITED, TRANSLATION
  version  INTEGER NOT NULL CHECK (version > 0),
  title    TEXT    NOT NULL,
  body     TEXT    NOT NULL,
  source   TEXT,                                                          -- hash of the edited text that was translated
  made_at  TEXT    NOT NULL,
  PRIMARY KEY (story_id, language, kind, version)
) STRICT;

CREATE TABLE original_text (
  id       TEXT    PRIMARY KEY NOT NULL,
  story_id TEXT    NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  language TEXT    NOT NULL,
  version  INTEGER NOT NULL CHECK (version > 0),
  body     BLOB    NOT NULL,                                              -- sealed
  UNIQUE (story_id, language, version)
) STRICT;

CREATE TABLE narrator (
  story_id   TEXT PRIMARY KEY NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  name       BLOB NOT NULL,                                               -- this and all below sealed, one by one
  first_name BLOB NOT NULL,
  phone      BLOB NOT NULL,
  safe_ways  BLOB NOT NULL,
  safe_times BLOB NOT NULL,
  relations  BLOB NOT NULL,
  remarks    BLOB NOT NULL
) STRICT;

CREATE TABLE notice (                                                     -- what is explained to narrators; never changed
  version  TEXT PRIMARY KEY NOT NULL,
  wording  TEXT NOT NULL CHECK (json_valid(wording)),
  explains TEXT NOT NULL,                                                 -- scopes, comma between
  keeping  TEXT NOT NULL                                                  -- ISO 8601 period, such as P3Y
) STRICT;

CREATE TABLE consent_record (
  id            TEXT    PRIMARY KEY NOT NULL,
  story_id      TEXT    NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  entry         INTEGER NOT NULL,
  status        TEXT    NOT NULL,
  replaces      TEXT,                                                     -- id of the record before; no reference, so that a hole shows
  terms_seal    TEXT,                                                     -- SHA-256 over the terms when they were answered
  notice        TEXT,                                                     -- null: not explained
  explained_in  TEXT,
  explained_on  TEXT,
  explained_by  TEXT,
  interpreter   TEXT,
  understanding TEXT,
  said_back     TEXT,
  told_no_help_is_lost TEXT,
  given_by      TEXT,                                                     -- null: not recorded
  proof         TEXT    NOT NULL,
  child_agrees  TEXT    NOT NULL,
  form          TEXT,                                                     -- null: not signed
  signed_on     TEXT,
  witness       TEXT,
  witness_role  TEXT,
  written_at    TEXT    NOT NULL,
  UNIQUE (story_id, entry)
) STRICT;

CREATE TABLE scope_grant (
  record_id       TEXT    NOT NULL REFERENCES consent_record (id) ON DELETE CASCADE,
  scope           TEXT    NOT NULL,
  answer          TEXT    NOT NULL,
  until           TEXT,
  naming          TEXT    NOT NULL,
  shown_name      TEXT    NOT NULL DEFAULT '{}' CHECK (json_valid(shown_name)),
  extent          TEXT    NOT NULL,                                       -- WHOLE, TITLE, or a number of sentences
  this_event_only INTEGER NOT NULL CHECK (this_event_only IN (0, 1)),
  audience        TEXT    NOT NULL,
  event_id        TEXT    REFERENCES event (id) ON DELETE RESTRICT,       -- frozen: an event that was asked about stays
  PRIMARY KEY (record_id, scope)
) STRICT;
CREATE INDEX scope_grant_event ON scope_grant (event_id);

CREATE TABLE text_release (
  id           TEXT PRIMARY KEY NOT NULL,
  story_id     TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  record_id    TEXT NOT NULL,                                             -- the consent that it rests on
  language     TEXT NOT NULL,
  sha256       TEXT NOT NULL,                                             -- of the words that were read back
  read_back_by TEXT NOT NULL,
  interpreter  TEXT,
  form         TEXT NOT NULL,
  signed_on    TEXT NOT NULL,
  witness      TEXT,
  witness_role TEXT,
  written_at   TEXT NOT NULL
) STRICT;
CREATE INDEX text_release_story ON text_release (story_id);

CREATE TABLE withdrawal (
  id         TEXT    PRIMARY KEY NOT NULL,
  story_id   TEXT    NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  record_id  TEXT    NOT NULL,                                            -- no reference: it holds even if the record is lost
  scopes     TEXT    NOT NULL,                                            -- comma between
  channel    TEXT    NOT NULL,
  reason     TEXT    NOT NULL,
  said_on    TEXT    NOT NULL,
  taken_by   TEXT    NOT NULL,
  entry      INTEGER NOT NULL,
  written_at TEXT    NOT NULL,
  UNIQUE (story_id, entry)
) STRICT;

CREATE TABLE willingness (                                                -- the question on the morning of an event
  story_id TEXT    NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  event_id TEXT    NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  willing  INTEGER NOT NULL CHECK (willing IN (0, 1)),
  entry    INTEGER NOT NULL,
  PRIMARY KEY (story_id, entry)
) STRICT;
CREATE INDEX willingness_event ON willingness (event_id);

CREATE TABLE written_authority (
  story_id  TEXT PRIMARY KEY NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  signed_by TEXT NOT NULL,
  signed_on TEXT NOT NULL,
  reference TEXT NOT NULL,                                                -- where the paper is kept
  lawyer    TEXT
) STRICT;

CREATE TABLE court_clearance (
  story_id   TEXT PRIMARY KEY NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  cleared_on TEXT NOT NULL,
  cleared_by TEXT NOT NULL
) STRICT;

CREATE TABLE erasure (                                                    -- all that is left of a story; story_id refers to nothing any more
  story_id     TEXT PRIMARY KEY NOT NULL,
  given_on     TEXT,
  withdrawn_on TEXT,
  erased_on    TEXT NOT NULL,
  erased_by    TEXT NOT NULL,
  finished_at  TEXT                                                       -- null: backups may still hold the story
) STRICT;

CREATE TABLE planned_story (
  item_id  TEXT    NOT NULL REFERENCES programme_item (id) ON DELETE CASCADE,
  story_id TEXT    NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  scope    TEXT    NOT NULL,                                              -- TOLD_IN_PERSON, READ_ALOUD, PRINTED_HANDOUT
  position INTEGER NOT NULL,
  PRIMARY KEY (item_id, story_id, scope)
) STRICT;
CREATE INDEX planned_story_story ON planned_story (story_id);

CREATE TABLE story_use (                                                  -- stays after an erasure, so nothing here is a reference
  id           TEXT    PRIMARY KEY NOT NULL,
  story_id     TEXT    NOT NULL,
  document_id  TEXT    NOT NULL,
  kind         TEXT    NOT NULL,                                          -- of document
  scope        TEXT,                                                      -- null: read back to the narrator
  event_id     TEXT,
  language     TEXT    NOT NULL,
  text_version INTEGER,
  sha256       TEXT,                                                      -- of the text; taken out by an erasure
  made_at      TEXT    NOT NULL,
  made_by      TEXT    NOT NULL,
  copies       INTEGER NOT NULL CHECK (copies > 0)
) STRICT;
CREATE INDEX story_use_story ON story_use (story_id);

CREATE TABLE copy_movement (
  id          TEXT    PRIMARY KEY NOT NULL,
  document_id TEXT    NOT NULL,
  kind        TEXT    NOT NULL,                                           -- GIVEN, RETURNED, DESTROYED
  copies      INTEGER NOT NULL CHECK (copies > 0),
  moved_on    TEXT    NOT NULL,
  with_whom   TEXT    NOT NULL
) STRICT;
CREATE INDEX copy_movement_document ON copy_movement (document_id);
