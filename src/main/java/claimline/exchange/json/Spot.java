package claimline.exchange.json;

import claimline.model.Message;
import claimline.model.Problem.Place;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where a value of a JSON file begins. Line and column count from 1. The way to it from the top is kept as a chain, and
 * spelled out as a JSON Pointer only when a problem asks for it: most values are right.
 *
 * @param parent the object or array around it, null for the top
 * @param step the name or index that leads from there to here
 */
public record Spot(int line, int column, Spot parent, String step) {

    /** Longer names lead nowhere that this program knows, and would drown the message. */
    private static final int LONGEST_STEP = 200;

    public static Spot top(TokenStreamLocation at) {
        return new Spot(at.getLineNr(), at.getColumnNr(), null, "");
    }

    public Spot inner(String step, TokenStreamLocation at) {
        return new Spot(at.getLineNr(), at.getColumnNr(), this, step);
    }

    public Place in(String file) {
        return new Place(file, line, column, pointer());
    }

    private String pointer() {
        String shown = step.length() > LONGEST_STEP ? Message.excerpt(step) : step;
        return parent == null
                ? ""
                : parent.pointer() + "/" + shown.replace("~", "~0").replace("/", "~1");
    }
}
