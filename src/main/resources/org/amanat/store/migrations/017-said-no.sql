-- Whoever is asked may say no, which is not the same as not having been asked: they are then named nowhere by mistake.

ALTER TABLE person ADD COLUMN name_refused_on TEXT                        -- null: did not say no, in this and the next two
  CHECK (name_refused_on IS NULL OR name_agreed_on IS NULL);
ALTER TABLE person ADD COLUMN photograph_refused_on TEXT
  CHECK (photograph_refused_on IS NULL OR photograph_agreed_on IS NULL);
ALTER TABLE person ADD COLUMN recording_refused_on TEXT
  CHECK (recording_refused_on IS NULL OR recording_agreed_on IS NULL);
