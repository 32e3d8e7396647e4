-- Queries that somebody gave a name, so as to look at the same part of a story again. No part of the story: neither exported nor undone.
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    range_start REAL,
    range_end REAL,
    CHECK ((range_start IS NULL) = (range_end IS NULL))
) STRICT;

-- What is wanted of each facet; one of which there is none takes all.
CREATE TABLE saved_view_value (
    view INTEGER NOT NULL REFERENCES saved_view (id) ON DELETE CASCADE,
    facet TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (view, facet, value)
) STRICT, WITHOUT ROWID;
