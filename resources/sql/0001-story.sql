-- A story: heading, sources, events, questions, claims, verdicts.
--
-- Ids. Every element has an integer id, which also keeps the order it came in, and its own id in the story as "name". Elements name each other by
-- that name, not by the integer: reading then needs no join, and an element may name one that comes later, since the check waits for the commit.
--
-- Nested values. What names another element is a table of its own, so that SQLite guards it; so are conversions, because they are figures to
-- compare. What is only ever read together with its owner (texts by language, tags, qualifiers) is JSON in the owner's row: one row an event
-- instead of five keeps a million of them small and quick to import, the order of languages is kept, and SQLite reads it itself
-- (title ->> 'ko', json_each), which is what an index for search needs.
--
-- Dates are EDTF as printed. An event also has the four bounds of its date, in seconds since 1970 (TimeBounds); an open end is infinite.
-- Amounts are text, because 5.60 is not 5.6.

CREATE TABLE heading (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title TEXT NOT NULL
) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    publisher TEXT,
    title TEXT NOT NULL,
    author TEXT,
    published TEXT NOT NULL,
    language TEXT,
    url TEXT,
    sha256 TEXT,
    code_points INTEGER,
    CHECK ((sha256 IS NULL) = (code_points IS NULL))
) STRICT;

CREATE TABLE source_link (
    source INTEGER NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    relation TEXT NOT NULL,
    target TEXT NOT NULL REFERENCES source (name) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (source, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX source_link_target ON source_link (target);

CREATE TABLE source_text (
    source TEXT NOT NULL PRIMARY KEY REFERENCES source (name) DEFERRABLE INITIALLY DEFERRED,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    edtf TEXT NOT NULL,
    earliest_start REAL NOT NULL,
    latest_start REAL NOT NULL,
    earliest_end REAL NOT NULL,
    latest_end REAL NOT NULL,
    category TEXT,
    summary TEXT NOT NULL,
    tags TEXT NOT NULL
) STRICT;

CREATE INDEX event_earliest_start ON event (earliest_start);

CREATE TABLE event_leads_to (
    event INTEGER NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES event (name) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (event, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_leads_to_target ON event_leads_to (target);

CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    event TEXT REFERENCES event (name) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL,
    property TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL
) STRICT;

CREATE INDEX question_event ON question (event);

-- The value is a quantity (amount, lower, upper, unit, hedge), a date (moment) or a word (term).
CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL REFERENCES question (name) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL REFERENCES source (name) DEFERRABLE INITIALLY DEFERRED,
    amount TEXT,
    lower TEXT,
    upper TEXT,
    unit TEXT,
    hedge TEXT,
    moment TEXT,
    term TEXT,
    as_printed TEXT NOT NULL,
    holder TEXT,
    stance TEXT NOT NULL,
    qualifiers TEXT NOT NULL,
    locator_start INTEGER,
    locator_end INTEGER,
    exact TEXT,
    prefix TEXT,
    suffix TEXT,
    CHECK ((amount IS NOT NULL) + (moment IS NOT NULL) + (term IS NOT NULL) = 1),
    CHECK ((amount IS NULL) = (unit IS NULL) AND (amount IS NULL) = (hedge IS NULL)),
    CHECK ((locator_start IS NULL) = (locator_end IS NULL))
) STRICT;

CREATE INDEX claim_question ON claim (question);

CREATE INDEX claim_source ON claim (source);

CREATE TABLE conversion (
    claim INTEGER NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    amount TEXT NOT NULL,
    lower TEXT,
    upper TEXT,
    unit TEXT NOT NULL,
    hedge TEXT NOT NULL,
    as_printed TEXT NOT NULL,
    locator_start INTEGER,
    locator_end INTEGER,
    exact TEXT,
    prefix TEXT,
    suffix TEXT,
    PRIMARY KEY (claim, place),
    CHECK ((locator_start IS NULL) = (locator_end IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE verdict (
    id INTEGER PRIMARY KEY,
    question TEXT NOT NULL UNIQUE REFERENCES question (name) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    preferred TEXT REFERENCES claim (name) DEFERRABLE INITIALLY DEFERRED,
    note TEXT
) STRICT;

CREATE INDEX verdict_preferred ON verdict (preferred);
