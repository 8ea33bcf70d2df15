-- What the first event needs: the workspace itself, events and their programme, people, the register of documents.
-- Ids are UUIDs (version 7) as text. Texts in several languages are JSON objects from language tag to text.
-- Dates are YYYY-MM-DD, times HH:MM, instants ISO 8601 in UTC.

CREATE TABLE workspace (
  id           INTEGER PRIMARY KEY CHECK (id = 1),
  workspace_id TEXT    NOT NULL,
  created_at   TEXT    NOT NULL,
  name         TEXT    NOT NULL DEFAULT '{}' CHECK (json_valid(name)),    -- the organisation that keeps the file
  address      TEXT    NOT NULL DEFAULT '{}' CHECK (json_valid(address)),
  footer       TEXT    NOT NULL DEFAULT '{}' CHECK (json_valid(footer)),
  phone        TEXT    NOT NULL DEFAULT '',
  email        TEXT    NOT NULL DEFAULT '',
  website      TEXT    NOT NULL DEFAULT '',
  country      TEXT    NOT NULL DEFAULT 'PK',                             -- ISO 3166-1 alpha-2
  time_zone    TEXT    NOT NULL DEFAULT 'Asia/Karachi',                   -- IANA
  paper        TEXT    NOT NULL DEFAULT 'A4'
) STRICT;

CREATE TABLE helpline (
  id       TEXT    PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name     TEXT    NOT NULL DEFAULT '{}' CHECK (json_valid(name)),
  phone    TEXT    NOT NULL,
  hours    TEXT    NOT NULL DEFAULT '{}' CHECK (json_valid(hours))
) STRICT;

CREATE TABLE organisation (
  id      TEXT PRIMARY KEY NOT NULL,
  name    TEXT NOT NULL CHECK (json_valid(name)),
  sector  TEXT NOT NULL,
  website TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE venue (
  id       TEXT    PRIMARY KEY NOT NULL,
  name     TEXT    NOT NULL CHECK (json_valid(name)),
  address  TEXT    NOT NULL DEFAULT '{}' CHECK (json_valid(address)),
  capacity INTEGER CHECK (capacity > 0)
) STRICT;

CREATE TABLE person (
  id                 TEXT PRIMARY KEY NOT NULL,
  name               TEXT NOT NULL CHECK (json_valid(name)),
  honorific          TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(honorific)),
  office             TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(office)),   -- position held
  organisation_id    TEXT REFERENCES organisation (id) ON DELETE SET NULL,
  phone              TEXT NOT NULL DEFAULT '',
  email              TEXT NOT NULL DEFAULT '',
  preferred_language TEXT NOT NULL DEFAULT 'en',
  access_needs       TEXT NOT NULL DEFAULT '',
  biography          TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(biography))
) STRICT;
CREATE INDEX person_organisation ON person (organisation_id);

CREATE TABLE event (
  id         TEXT PRIMARY KEY NOT NULL,
  title      TEXT NOT NULL CHECK (json_valid(title)),
  subtitle   TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(subtitle)),
  observance TEXT,                                                        -- code in the list of observances
  date       TEXT NOT NULL,
  starts     TEXT NOT NULL,
  ends       TEXT NOT NULL,                                               -- until when the hall is booked
  venue_id   TEXT REFERENCES venue (id) ON DELETE SET NULL,
  languages  TEXT NOT NULL DEFAULT 'en,ur',                               -- BCP 47 tags, comma between
  state      TEXT NOT NULL,
  note       TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(note))
) STRICT;
CREATE INDEX event_date ON event (date);
CREATE INDEX event_venue ON event (venue_id);

CREATE TABLE event_partner (
  event_id        TEXT    NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  organisation_id TEXT    NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL,
  PRIMARY KEY (event_id, organisation_id)
) STRICT;
CREATE INDEX event_partner_organisation ON event_partner (organisation_id);

CREATE TABLE programme_item (
  id           TEXT    PRIMARY KEY NOT NULL,
  event_id     TEXT    NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  kind         TEXT    NOT NULL,
  title        TEXT    NOT NULL CHECK (json_valid(title)),
  note         TEXT    NOT NULL DEFAULT '{}' CHECK (json_valid(note)),
  minutes      INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  pinned_start TEXT
) STRICT;
CREATE INDEX programme_item_event ON programme_item (event_id, position);

CREATE TABLE appearance (
  id          TEXT    PRIMARY KEY NOT NULL,
  item_id     TEXT    NOT NULL REFERENCES programme_item (id) ON DELETE CASCADE,
  person_id   TEXT    NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  position    INTEGER NOT NULL,
  role        TEXT    NOT NULL,
  invitation  TEXT    NOT NULL,
  invited_on  TEXT,
  answered_on TEXT,
  topic       TEXT    NOT NULL DEFAULT '{}' CHECK (json_valid(topic))
) STRICT;
CREATE INDEX appearance_item ON appearance (item_id, position);
CREATE INDEX appearance_person ON appearance (person_id);

CREATE TABLE document (
  id         TEXT    PRIMARY KEY NOT NULL,
  event_id   TEXT    NOT NULL REFERENCES event (id) ON DELETE RESTRICT,
  kind       TEXT    NOT NULL,
  language   TEXT    NOT NULL,
  paper      TEXT    NOT NULL,
  booklet    INTEGER NOT NULL CHECK (booklet IN (0, 1)),
  type_size  TEXT    NOT NULL,
  digits     TEXT    NOT NULL,
  parts      TEXT    NOT NULL,                                            -- names of what it held, with commas
  pages      INTEGER NOT NULL CHECK (pages > 0),
  copies     INTEGER NOT NULL CHECK (copies > 0),
  sha256     TEXT    NOT NULL,                                            -- of the PDF as it left the program
  made_at    TEXT    NOT NULL
) STRICT;
CREATE INDEX document_event ON document (event_id, made_at);
