package claimline.reading.calendar;

/**
 * A date, or how long something took, as it stands in a text.
 *
 * @param start in the folded text
 * @param end exclusive
 */
public record DateMatch(int start, int end, DateExpression expression) {

    boolean isDuration() {
        return expression instanceof DateExpression.Length;
    }
}
