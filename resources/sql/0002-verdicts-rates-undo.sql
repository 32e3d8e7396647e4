-- What a verdict says of itself, reference rates, and the log that edits are undone by.

ALTER TABLE verdict ADD COLUMN kind TEXT;

ALTER TABLE verdict ADD COLUMN decided_by TEXT;

ALTER TABLE verdict ADD COLUMN decided_at TEXT;

-- So many of "quote" for one of "base" on a day. Values are text, because 1.50 is not 1.5.
CREATE TABLE rate (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    base TEXT NOT NULL,
    quote TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT,
    UNIQUE (day, base, quote)
) STRICT;

-- The undo log. A step is one edit under the name that a menu shows; those that are undone are the last ones, and go when a new one comes.
-- A row is one row of a story table that the step added or removed (a changed row is removed as it was and added as it is), with its columns in
-- the table's order as c1, c2 …: undoing removes what was added and adds what was removed, last to first; redoing does the same the other way round.
-- Whole rows as data, not statements as text: every value comes back exactly, and no SQL is ever run that came out of a file.
--
-- A later step of this schema that changes a story table otherwise than by adding columns at its end has to empty the log.
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL,
    at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE INDEX undo_step_undone ON undo_step (undone);

CREATE TABLE undo_row (
    id INTEGER PRIMARY KEY,
    step INTEGER NOT NULL REFERENCES undo_step (id) ON DELETE CASCADE,
    story_table TEXT NOT NULL,
    added INTEGER NOT NULL CHECK (added IN (0, 1)),
    c1 ANY, c2 ANY, c3 ANY, c4 ANY, c5 ANY, c6 ANY, c7 ANY, c8 ANY, c9 ANY, c10 ANY, c11 ANY, c12 ANY, c13 ANY, c14 ANY, c15 ANY, c16 ANY,
    c17 ANY, c18 ANY, c19 ANY, c20 ANY, c21 ANY, c22 ANY, c23 ANY, c24 ANY, c25 ANY, c26 ANY, c27 ANY, c28 ANY, c29 ANY, c30 ANY, c31 ANY, c32 ANY
) STRICT;

CREATE INDEX undo_row_step ON undo_row (step);
