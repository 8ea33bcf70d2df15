-- Each kind of document has options of its own, and the organisation has a look.

ALTER TABLE document ADD COLUMN options TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(options)); -- of its kind: a JSON object of texts
UPDATE document SET options = json_object('parts', parts);
ALTER TABLE document DROP COLUMN parts;

ALTER TABLE workspace ADD COLUMN accent INTEGER NOT NULL DEFAULT 2049928;                       -- red, green and blue, 8 bits each

-- Apart from the workspace, so that a change of its other settings does not copy a picture.
CREATE TABLE logo (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  picture BLOB    NOT NULL                                                                      -- a PNG or JPEG file
) STRICT;
