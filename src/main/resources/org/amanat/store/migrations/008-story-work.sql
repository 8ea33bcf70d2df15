-- Work on a story's words that is not finished: what is typed and not yet saved as a version, and what was decided about details that may identify.

CREATE TABLE story_typing (                                               -- so that a power cut loses nothing; gone once it is a version
  story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  title    TEXT NOT NULL,
  body     TEXT NOT NULL,
  typed_at TEXT NOT NULL,
  PRIMARY KEY (story_id, language)
) STRICT;

CREATE TABLE disguise_decision (
  story_id   TEXT    NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  language   TEXT    NOT NULL,                                            -- of the text
  kind       TEXT    NOT NULL,                                            -- PHONE_NUMBER, NAME, DATE, AGE, EMPLOYER, PLACE, OCCUPATION, RELATION
  words      TEXT    NOT NULL,                                            -- as they stand in the text; never what was taken out of it
  outcome    TEXT    NOT NULL,                                            -- KEPT, GENERALISED
  reason     TEXT    NOT NULL,
  version    INTEGER NOT NULL,                                            -- of the text in which it was decided; 0 before the first
  decided_at TEXT    NOT NULL,
  PRIMARY KEY (story_id, language, kind, words)
) STRICT;
