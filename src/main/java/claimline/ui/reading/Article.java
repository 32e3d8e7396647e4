package claimline.ui.reading;

/** A choice of article: the id of its source, and what that is called. */
record Article(String source, String name) {

    @Override
    public String toString() {
        return name;
    }
}
