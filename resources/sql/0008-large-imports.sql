-- The timeline has an index of its own since 0004; nothing asks for the rows of events in the order of time any more.
DROP INDEX event_earliest_start;

-- So many bytes of the search's index are gathered before they are written: fewer pieces to be merged.
INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
