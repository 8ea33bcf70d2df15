-- Before whom the stories of an event are told. Without a row: before everybody, for which the least may be used.

CREATE TABLE event_audience (
  event_id TEXT PRIMARY KEY NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  audience TEXT NOT NULL                                                -- a constant of Audience
) STRICT;
