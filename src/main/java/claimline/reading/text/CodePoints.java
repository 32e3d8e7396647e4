package claimline.reading.text;

import claimline.model.Locator;

/**
 * Places in UTF-16 units of a text as places in code points and back. Quick for places asked for in order: it counts on
 * from the last one.
 */
public final class CodePoints {

    private final String text;
    private int units;
    private int points;

    public CodePoints(String text) {
        this.text = text;
    }

    /** @throws IndexOutOfBoundsException if the text is too short */
    public Locator locator(Span place) {
        int start = pointsAt(place.start());
        return Locator.of(start, start + text.codePointCount(place.start(), place.end()));
    }

    /** @throws IndexOutOfBoundsException if the text is too short */
    public Span span(Locator place) {
        int start = unitsAt(place.start());
        return new Span(start, text.offsetByCodePoints(start, place.end() - place.start()));
    }

    private int pointsAt(int unit) {
        points += unit < units ? -text.codePointCount(unit, units) : text.codePointCount(units, unit);
        units = unit;
        return points;
    }

    private int unitsAt(int point) {
        units = text.offsetByCodePoints(units, point - points);
        points = point;
        return units;
    }
}
