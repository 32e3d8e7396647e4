-- Claims are found by their holders, too; so all that is searched is indexed once more.
DROP TRIGGER search_claim_update;

CREATE TRIGGER search_claim_update AFTER UPDATE OF as_printed, holder ON claim
WHEN NEW.id <= (SELECT upto FROM search_state WHERE kind = 2) AND (OLD.as_printed, OLD.holder) IS NOT (NEW.as_printed, NEW.holder)
BEGIN
    DELETE FROM search WHERE rowid = (2 << 40) + NEW.id;
    INSERT INTO search_missing (row) VALUES ((2 << 40) + NEW.id);
END;

INSERT INTO search (search) VALUES ('delete-all');

DELETE FROM search_missing;

UPDATE search_state SET upto = 0;
