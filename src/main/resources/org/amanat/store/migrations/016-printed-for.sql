-- For whom a document was printed and what it said of them, so that those who were added or changed since can be chosen;
-- and where the last sheet of labels was left.

-- A hash each: it is enough to see that something else would be said now.
CREATE TABLE printed_for (
  document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  person_id   TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  language    TEXT NOT NULL,                                            -- BCP 47 tag
  sha256      TEXT NOT NULL,
  PRIMARY KEY (document_id, person_id, language)
) STRICT;
CREATE INDEX printed_for_person ON printed_for (person_id);

-- What was printed on labels ended on a sheet of which some may be left.
CREATE TABLE label_sheet (
  document_id TEXT    PRIMARY KEY NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  code        TEXT    NOT NULL,                                         -- of the sheet in the list of those that are sold
  next        INTEGER NOT NULL CHECK (next > 0)                         -- the first label that is free; 1 if the sheet is used up
) STRICT;

-- Those added since the last print are now those added or changed, of any circle.
UPDATE document SET options = json_set(options, '$.circle', 'GUESTS', '$.renewed', 'true')
 WHERE json_extract(options, '$.circle') = 'ADDED_SINCE_PRINT';
