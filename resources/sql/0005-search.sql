-- What is searched: each event, question, claim and source in pairs of neighbouring characters, folded (claimline.store.Pairs). It holds no text of
-- its own and no positions; whoever searches for more than a pair looks into what it finds.
--
-- Rows are numbered 2^40 * kind + id: 0 events (title, summary), 1 questions (title, subject, property), 2 claims (as printed, conversions, too),
-- 3 sources (publisher, title, text). SQL cannot make the pairs, so the triggers only take out what changed and note that it is missing; so the index
-- may know too little for a while, never anything wrong, whoever writes the tables. Rows after "upto" are not in it yet and need no note.
-- None of this is part of the story: it is neither exported nor undone.
CREATE VIRTUAL TABLE search USING fts5(pairs, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

CREATE TABLE search_state (
    kind INTEGER PRIMARY KEY,
    upto INTEGER NOT NULL
) STRICT;

INSERT INTO search_state (kind, upto) VALUES (0, 0), (1, 0), (2, 0), (3, 0);

-- A row may be noted several times.
CREATE TABLE search_missing (
    row INTEGER NOT NULL
) STRICT;

CREATE INDEX search_missing_row ON search_missing (row);

CREATE TRIGGER search_event_insert AFTER INSERT ON event WHEN NEW.id <= (SELECT upto FROM search_state WHERE kind = 0)
BEGIN
    INSERT INTO search_missing (row) VALUES (NEW.id);
END;

CREATE TRIGGER search_event_update AFTER UPDATE OF title, summary ON event
WHEN NEW.id <= (SELECT upto FROM search_state WHERE kind = 0) AND (OLD.title, OLD.summary) IS NOT (NEW.title, NEW.summary)
BEGIN
    DELETE FROM search WHERE rowid = NEW.id;
    INSERT INTO search_missing (row) VALUES (NEW.id);
END;

CREATE TRIGGER search_event_delete AFTER DELETE ON event WHEN OLD.id <= (SELECT upto FROM search_state WHERE kind = 0)
BEGIN
    DELETE FROM search WHERE rowid = OLD.id;
    DELETE FROM search_missing WHERE row = OLD.id;
END;

CREATE TRIGGER search_question_insert AFTER INSERT ON question WHEN NEW.id <= (SELECT upto FROM search_state WHERE kind = 1)
BEGIN
    INSERT INTO search_missing (row) VALUES ((1 << 40) + NEW.id);
END;

CREATE TRIGGER search_question_update AFTER UPDATE OF title, subject, property ON question
WHEN NEW.id <= (SELECT upto FROM search_state WHERE kind = 1)
    AND (OLD.title, OLD.subject, OLD.property) IS NOT (NEW.title, NEW.subject, NEW.property)
BEGIN
    DELETE FROM search WHERE rowid = (1 << 40) + NEW.id;
    INSERT INTO search_missing (row) VALUES ((1 << 40) + NEW.id);
END;

CREATE TRIGGER search_question_delete AFTER DELETE ON question WHEN OLD.id <= (SELECT upto FROM search_state WHERE kind = 1)
BEGIN
    DELETE FROM search WHERE rowid = (1 << 40) + OLD.id;
    DELETE FROM search_missing WHERE row = (1 << 40) + OLD.id;
END;

CREATE TRIGGER search_claim_insert AFTER INSERT ON claim WHEN NEW.id <= (SELECT upto FROM search_state WHERE kind = 2)
BEGIN
    INSERT INTO search_missing (row) VALUES ((2 << 40) + NEW.id);
END;

CREATE TRIGGER search_claim_update AFTER UPDATE OF as_printed ON claim
WHEN NEW.id <= (SELECT upto FROM search_state WHERE kind = 2) AND OLD.as_printed <> NEW.as_printed
BEGIN
    DELETE FROM search WHERE rowid = (2 << 40) + NEW.id;
    INSERT INTO search_missing (row) VALUES ((2 << 40) + NEW.id);
END;

CREATE TRIGGER search_claim_delete AFTER DELETE ON claim WHEN OLD.id <= (SELECT upto FROM search_state WHERE kind = 2)
BEGIN
    DELETE FROM search WHERE rowid = (2 << 40) + OLD.id;
    DELETE FROM search_missing WHERE row = (2 << 40) + OLD.id;
END;

CREATE TRIGGER search_conversion_insert AFTER INSERT ON conversion WHEN NEW.claim <= (SELECT upto FROM search_state WHERE kind = 2)
BEGIN
    DELETE FROM search WHERE rowid = (2 << 40) + NEW.claim;
    INSERT INTO search_missing (row) VALUES ((2 << 40) + NEW.claim);
END;

CREATE TRIGGER search_conversion_update AFTER UPDATE OF as_printed ON conversion
WHEN NEW.claim <= (SELECT upto FROM search_state WHERE kind = 2) AND OLD.as_printed <> NEW.as_printed
BEGIN
    DELETE FROM search WHERE rowid = (2 << 40) + NEW.claim;
    INSERT INTO search_missing (row) VALUES ((2 << 40) + NEW.claim);
END;

CREATE TRIGGER search_conversion_delete AFTER DELETE ON conversion WHEN OLD.claim <= (SELECT upto FROM search_state WHERE kind = 2)
BEGIN
    DELETE FROM search WHERE rowid = (2 << 40) + OLD.claim;
    INSERT INTO search_missing (row) VALUES ((2 << 40) + OLD.claim);
END;

CREATE TRIGGER search_source_insert AFTER INSERT ON source WHEN NEW.id <= (SELECT upto FROM search_state WHERE kind = 3)
BEGIN
    INSERT INTO search_missing (row) VALUES ((3 << 40) + NEW.id);
END;

CREATE TRIGGER search_source_update AFTER UPDATE OF publisher, title ON source
WHEN NEW.id <= (SELECT upto FROM search_state WHERE kind = 3) AND (OLD.publisher, OLD.title) IS NOT (NEW.publisher, NEW.title)
BEGIN
    DELETE FROM search WHERE rowid = (3 << 40) + NEW.id;
    INSERT INTO search_missing (row) VALUES ((3 << 40) + NEW.id);
END;

CREATE TRIGGER search_source_delete AFTER DELETE ON source WHEN OLD.id <= (SELECT upto FROM search_state WHERE kind = 3)
BEGIN
    DELETE FROM search WHERE rowid = (3 << 40) + OLD.id;
    DELETE FROM search_missing WHERE row = (3 << 40) + OLD.id;
END;

-- A text names its source, which need not be there yet; it is then indexed with it when it comes.
CREATE TRIGGER search_source_text_insert AFTER INSERT ON source_text
BEGIN
    DELETE FROM search WHERE rowid IN (SELECT (3 << 40) + id FROM source WHERE name = NEW.source);
    INSERT INTO search_missing (row)
    SELECT (3 << 40) + id FROM source WHERE name = NEW.source AND id <= (SELECT upto FROM search_state WHERE kind = 3);
END;

CREATE TRIGGER search_source_text_update AFTER UPDATE ON source_text
BEGIN
    DELETE FROM search WHERE rowid IN (SELECT (3 << 40) + id FROM source WHERE name = NEW.source);
    INSERT INTO search_missing (row)
    SELECT (3 << 40) + id FROM source WHERE name = NEW.source AND id <= (SELECT upto FROM search_state WHERE kind = 3);
END;

CREATE TRIGGER search_source_text_delete AFTER DELETE ON source_text
BEGIN
    DELETE FROM search WHERE rowid IN (SELECT (3 << 40) + id FROM source WHERE name = OLD.source);
    INSERT INTO search_missing (row)
    SELECT (3 << 40) + id FROM source WHERE name = OLD.source AND id <= (SELECT upto FROM search_state WHERE kind = 3);
END;
