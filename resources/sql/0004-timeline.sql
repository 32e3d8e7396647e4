-- When events happen, worked out of the other tables so that a large story opens at once: the timeline's index by category, as bytes in pieces.
-- "state" counts the changes to the story; "whole" says whether the pieces hold what the tables hold now. Triggers see to it that they never claim to
-- when they do not, whoever writes the tables. None of this is part of the story: it is neither exported nor undone.
CREATE TABLE event_index (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    state INTEGER NOT NULL,
    whole INTEGER NOT NULL CHECK (whole IN (0, 1))
) STRICT;

INSERT INTO event_index (id, state, whole) VALUES (1, 0, 0);

CREATE TABLE event_index_piece (
    place INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER event_index_event_insert AFTER INSERT ON event WHEN (SELECT whole FROM event_index)
BEGIN
    UPDATE event_index SET whole = 0;
END;

CREATE TRIGGER event_index_event_update AFTER UPDATE ON event WHEN (SELECT whole FROM event_index)
BEGIN
    UPDATE event_index SET whole = 0;
END;

CREATE TRIGGER event_index_event_delete AFTER DELETE ON event WHEN (SELECT whole FROM event_index)
BEGIN
    UPDATE event_index SET whole = 0;
END;

CREATE TRIGGER event_index_question_insert AFTER INSERT ON question WHEN (SELECT whole FROM event_index)
BEGIN
    UPDATE event_index SET whole = 0;
END;

CREATE TRIGGER event_index_question_update AFTER UPDATE ON question WHEN (SELECT whole FROM event_index)
BEGIN
    UPDATE event_index SET whole = 0;
END;

CREATE TRIGGER event_index_question_delete AFTER DELETE ON question WHEN (SELECT whole FROM event_index)
BEGIN
    UPDATE event_index SET whole = 0;
END;

CREATE TRIGGER event_index_claim_insert AFTER INSERT ON claim WHEN (SELECT whole FROM event_index)
BEGIN
    UPDATE event_index SET whole = 0;
END;

CREATE TRIGGER event_index_claim_update AFTER UPDATE ON claim WHEN (SELECT whole FROM event_index)
BEGIN
    UPDATE event_index SET whole = 0;
END;

CREATE TRIGGER event_index_claim_delete AFTER DELETE ON claim WHEN (SELECT whole FROM event_index)
BEGIN
    UPDATE event_index SET whole = 0;
END;

-- How the lanes of the timeline are shown, for each thing that events can be put into lanes by. "current" is 1 for the one in use.
CREATE TABLE lane_view (
    lanes_by TEXT PRIMARY KEY,
    current INTEGER NOT NULL CHECK (current IN (0, 1))
) STRICT, WITHOUT ROWID;

-- A lane that was moved has a place.
CREATE TABLE lane (
    lanes_by TEXT NOT NULL REFERENCES lane_view (lanes_by) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    place INTEGER,
    folded INTEGER NOT NULL CHECK (folded IN (0, 1)),
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    PRIMARY KEY (lanes_by, name)
) STRICT, WITHOUT ROWID;
