-- What a day leaves behind. Things of an event go with it; where an item or a demand goes, what referred to it stays.

CREATE TABLE record_text (                                                -- own words before the parts of the summary
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  kind     TEXT NOT NULL,
  wording  TEXT NOT NULL CHECK (json_valid(wording)),
  PRIMARY KEY (event_id, kind)
) STRICT;

CREATE TABLE statement (
  id        TEXT    PRIMARY KEY NOT NULL,
  event_id  TEXT    NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  person_id TEXT    NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  item_id   TEXT    REFERENCES programme_item (id) ON DELETE SET NULL,
  position  INTEGER NOT NULL,
  spoken_in TEXT    NOT NULL,                                             -- BCP 47
  summary   TEXT    NOT NULL CHECK (json_valid(summary)),
  quotation TEXT    NOT NULL CHECK (json_valid(quotation)),
  may_quote INTEGER NOT NULL DEFAULT 0 CHECK (may_quote IN (0, 1)),
  recording TEXT    NOT NULL DEFAULT ''                                   -- where it is kept; never the recording itself
) STRICT;
CREATE INDEX statement_event ON statement (event_id);
CREATE INDEX statement_person ON statement (person_id);
CREATE INDEX statement_item ON statement (item_id);

CREATE TABLE note_line (                                                  -- minutes and what working groups found, a line each
  id         TEXT    PRIMARY KEY NOT NULL,
  event_id   TEXT    NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  item_id    TEXT    REFERENCES programme_item (id) ON DELETE SET NULL,
  position   INTEGER NOT NULL,
  kind       TEXT    NOT NULL,                                            -- MINUTES, GROUP_WORK
  group_name TEXT    NOT NULL DEFAULT '',
  line       TEXT    NOT NULL
) STRICT;
CREATE INDEX note_line_event ON note_line (event_id);
CREATE INDEX note_line_item ON note_line (item_id);

CREATE TABLE demand (
  id           TEXT    PRIMARY KEY NOT NULL,
  event_id     TEXT    NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  item_id      TEXT    REFERENCES programme_item (id) ON DELETE SET NULL,
  position     INTEGER NOT NULL CHECK (position > 0),                     -- its number, which letters name: it never changes
  wording      TEXT    NOT NULL CHECK (json_valid(wording)),
  state        TEXT    NOT NULL,
  carried_from TEXT    REFERENCES demand (id) ON DELETE SET NULL,
  UNIQUE (event_id, position)
) STRICT;
CREATE INDEX demand_item ON demand (item_id);
CREATE INDEX demand_carried_from ON demand (carried_from);

CREATE TABLE demand_organisation (
  demand_id       TEXT    NOT NULL REFERENCES demand (id) ON DELETE CASCADE,
  organisation_id TEXT    NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
  part            TEXT    NOT NULL,                                       -- ADDRESSEE, SUPPORTER
  position        INTEGER NOT NULL,
  PRIMARY KEY (demand_id, organisation_id, part)
) STRICT;
CREATE INDEX demand_organisation_organisation ON demand_organisation (organisation_id);

CREATE TABLE demand_response (
  id              TEXT PRIMARY KEY NOT NULL,
  demand_id       TEXT NOT NULL REFERENCES demand (id) ON DELETE CASCADE,
  organisation_id TEXT REFERENCES organisation (id) ON DELETE RESTRICT,
  given_on        TEXT NOT NULL,
  kind            TEXT NOT NULL,                                          -- code of responses.tsv
  wording         TEXT NOT NULL CHECK (json_valid(wording)),
  source          TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX demand_response_demand ON demand_response (demand_id);
CREATE INDEX demand_response_organisation ON demand_response (organisation_id);

CREATE TABLE commitment (
  id              TEXT    PRIMARY KEY NOT NULL,
  event_id        TEXT    NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL,
  wording         TEXT    NOT NULL CHECK (json_valid(wording)),
  organisation_id TEXT    REFERENCES organisation (id) ON DELETE RESTRICT, -- by whom
  person_id       TEXT    REFERENCES person (id) ON DELETE RESTRICT,      -- who said it
  to_whom         TEXT    NOT NULL CHECK (json_valid(to_whom)),
  demand_id       TEXT    REFERENCES demand (id) ON DELETE SET NULL,      -- that it answers
  rhythm          TEXT    NOT NULL,
  due_on          TEXT,                                                   -- for the first time, if it recurs
  until_on        TEXT,
  state           TEXT    NOT NULL
) STRICT;
CREATE INDEX commitment_event ON commitment (event_id);
CREATE INDEX commitment_organisation ON commitment (organisation_id);
CREATE INDEX commitment_person ON commitment (person_id);
CREATE INDEX commitment_demand ON commitment (demand_id);

CREATE TABLE commitment_progress (
  id            TEXT PRIMARY KEY NOT NULL,
  commitment_id TEXT NOT NULL REFERENCES commitment (id) ON DELETE CASCADE,
  noted_on      TEXT NOT NULL,
  kind          TEXT NOT NULL,                                            -- STEP, DONE, MISSED
  note          TEXT NOT NULL DEFAULT '',
  evidence      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX commitment_progress_commitment ON commitment_progress (commitment_id);

CREATE TABLE photograph (
  id          TEXT    PRIMARY KEY NOT NULL,
  event_id    TEXT    NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  caption     TEXT    NOT NULL CHECK (json_valid(caption)),
  alternative TEXT    NOT NULL CHECK (json_valid(alternative)),           -- what is to be seen, for those who cannot
  taken_by    TEXT    NOT NULL DEFAULT '',
  width       INTEGER NOT NULL CHECK (width > 0),
  height      INTEGER NOT NULL CHECK (height > 0),
  looked      INTEGER NOT NULL DEFAULT 0 CHECK (looked IN (0, 1))         -- somebody marked every face; not printed before
) STRICT;
CREATE INDEX photograph_event ON photograph (event_id);

CREATE TABLE photograph_face (                                            -- in thousandths of the picture; it holds no name
  photograph_id TEXT    NOT NULL REFERENCES photograph (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  x             INTEGER NOT NULL,
  y             INTEGER NOT NULL,
  width         INTEGER NOT NULL,
  height        INTEGER NOT NULL,
  consent       TEXT    NOT NULL,                                         -- NOT_ASKED, GIVEN, REFUSED
  PRIMARY KEY (photograph_id, position)
) STRICT;

-- Pictures apart, so that a list of photographs reads no bytes. JPEG files without metadata.
CREATE TABLE photograph_picture (
  photograph_id TEXT PRIMARY KEY NOT NULL REFERENCES photograph (id) ON DELETE CASCADE,
  picture       BLOB NOT NULL
) STRICT;

CREATE TABLE photograph_copy (                                            -- in which faces cannot be recognised
  photograph_id TEXT PRIMARY KEY NOT NULL REFERENCES photograph (id) ON DELETE CASCADE,
  covered       TEXT NOT NULL,                                            -- the faces that are blurred: x y width height, comma between
  picture       BLOB NOT NULL
) STRICT;

CREATE TABLE press_mention (
  id           TEXT    PRIMARY KEY NOT NULL,
  event_id     TEXT    NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  outlet       TEXT    NOT NULL,
  headline     TEXT    NOT NULL CHECK (json_valid(headline)),
  published_on TEXT,
  reference    TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX press_mention_event ON press_mention (event_id);

CREATE TABLE cost (
  id         TEXT    PRIMARY KEY NOT NULL,
  event_id   TEXT    NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  what       TEXT    NOT NULL,
  hundredths INTEGER NOT NULL CHECK (hundredths >= 0),                    -- of the currency of the country
  paid_by    TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX cost_event ON cost (event_id);

CREATE TABLE lesson (
  id       TEXT    PRIMARY KEY NOT NULL,
  event_id TEXT    NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind     TEXT    NOT NULL,                                              -- KEEP, CHANGE, TRY
  wording  TEXT    NOT NULL
) STRICT;
CREATE INDEX lesson_event ON lesson (event_id);

-- Who was counted in figures that were printed, so that figures printed later single nobody out. It goes with its entry of the register.
CREATE TABLE counted_guest (
  document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  counted     TEXT NOT NULL,                                              -- SHA-256 of who it was and as what they counted
  PRIMARY KEY (document_id, counted)
) STRICT;
