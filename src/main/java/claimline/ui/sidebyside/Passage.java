package claimline.ui.sidebyside;

/**
 * A stretch of a column's text that belongs to a claim. {@code start} and {@code end} count UTF-16 units, end
 * exclusive.
 */
record Passage(int start, int end, Look look, String claim, String question) {

    /** How it is shown. */
    enum Look {
        /** Answers what all columns are compared on. */
        CURRENT("place-current"),
        /** Answers another question. */
        OTHER("place-other"),
        /** Names the question above a printed figure that has no place in the text. */
        CAPTION("place-caption");

        private final String style;

        Look(String style) {
            this.style = style;
        }

        /** The style class. */
        String style() {
            return style;
        }
    }

    boolean holds(int position) {
        return start <= position && position < end;
    }
}
