package claimline.store;

/**
 * Finds text in a project file: in titles and summaries of events, in the words of questions, in printed figures, in
 * the names of their holders, in the names, titles and texts of sources. Any part of a text is found, of one character
 * or more, without regard to capitals and width. Methods may be called from any thread, and throw what those of
 * {@link ProjectFile} throw.
 *
 * <p>The file has an index for it, which every edit and every import brings up to date. A file of an older version gets
 * its index little by little by {@link #catchUp}; what is not in it yet is found all the same, only slower.
 */
public final class Search {

    /** Rows that are put into the index before others may write again. */
    private static final int AT_ONCE = 20_000;

    private final Database database;

    Search(Database database) {
        this.database = database;
    }

    /**
     * All that holds a text.
     *
     * @param beat is called now and then, and may throw to give up
     */
    public Found find(String text, Runnable beat) {
        return database.read(handle -> Searching.find(handle, text, 0, beat));
    }

    /**
     * The first of what holds a text, in the order of the story: quick, however large the story.
     *
     * @param most so many are enough
     */
    public Found first(String text, int most, Runnable beat) {
        return database.read(handle -> Searching.find(handle, text, most, beat));
    }

    /** How much is not in the index yet. */
    public long missing() {
        return database.read(SearchIndex::missing);
    }

    /**
     * Puts the next of what is missing into the index; does nothing where the file is only read.
     *
     * @return whether there may be more
     */
    public boolean catchUp() {
        return database.readOnly().isEmpty()
                && database.write(handle -> {
                    SearchIndex.catchUp(handle, AT_ONCE);
                    return SearchIndex.missing(handle) > 0;
                });
    }
}
