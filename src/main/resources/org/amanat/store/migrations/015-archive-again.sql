-- What groups found is said in each language; and figures are remembered by the event that they are about, because a comparison of years has
-- some of several, and a dossier that is read in brings those of another computer.

ALTER TABLE note_line ADD COLUMN wording TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(wording));
UPDATE note_line SET wording = json_object(                               -- in the language in whose letters it begins
  CASE WHEN substr(ltrim(line, ' 0123456789۰۱۲۳۴۵۶۷۸۹.,:;()-–—•*"“”''۔'), 1, 1) GLOB '[؀-ۿ]' THEN 'ur' ELSE 'en' END, line);
ALTER TABLE note_line DROP COLUMN line;

-- Who was counted in figures that left the program, so that figures that leave later single nobody out. It goes with its entry of the register.
CREATE TABLE counted_of_event (
  document_id TEXT NOT NULL,                                              -- a document or a dossier, of another computer, too
  event_id    TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,      -- whose guests they are
  counted     TEXT NOT NULL,                                              -- SHA-256 of who it was and as what they counted
  PRIMARY KEY (document_id, event_id, counted)
) STRICT;
INSERT OR IGNORE INTO counted_of_event
  SELECT coalesce(dossier.id, document.id), document.event_id, counted_guest.counted
  FROM counted_guest
  JOIN document ON document.id = counted_guest.document_id
  LEFT JOIN dossier ON dossier.event_id = document.event_id AND dossier.made_at = document.made_at;
DROP TABLE counted_guest;
ALTER TABLE counted_of_event RENAME TO counted_guest;
CREATE INDEX counted_guest_event ON counted_guest (event_id);

-- The papers in a dossier left the program with it, under its entry.
DELETE FROM document WHERE EXISTS (
  SELECT 1 FROM dossier WHERE dossier.event_id = document.event_id AND dossier.made_at = document.made_at);
