package claimline.reading;

/** Finds one kind of thing in one text: dates, say, or quantities. */
public interface Finder {

    /** Whether something can begin with this letter; asked at every letter of a text, so it must be quick. */
    boolean begins(char letter);

    /** The longest that begins at a position of the folded text, or null. Positions are asked for in rising order. */
    Candidate at(int position);

    /** Something found, before it is known whether a longer one takes its place. */
    interface Candidate {

        /** In the folded text, exclusive. */
        int end();

        /** The mention, spans in the folded text. Called once, in the order of the text, for what is kept. */
        Mention accept();
    }
}
