package claimline.reading;

/**
 * A date, or how long something took, as it stands in a text.
 *
 * @param start in the folded text
 * @param end exclusive
 */
record DateMatch(int start, int end, DateExpression expression) {

    boolean isDuration() {
        return expression instanceof DateExpression.Length;
    }
}
