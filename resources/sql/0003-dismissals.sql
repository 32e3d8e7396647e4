-- Figures and dates that somebody looked at while reading an article and made no claim of; "start" and "finish" count code points.
CREATE TABLE dismissal (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL REFERENCES source (name) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL,
    finish INTEGER NOT NULL
) STRICT;

CREATE INDEX dismissal_source ON dismissal (source);
