package claimline.reading.text;

import java.math.BigDecimal;

/**
 * Digits with separators of thousands and a decimal point, at a position of a text.
 *
 * @param end exclusive
 * @param whole how many digits stand before the point
 */
public record Digits(BigDecimal value, int end, int whole, boolean grouped) {

    /** A longer run is an id or a key, never a figure; and it must not cost what a number of its size would. */
    public static final int MOST = 40;

    /** Null where no digits stand or too many; those are passed over by {@link #endOfRun}. */
    public static Digits at(FoldedText text, int at) {
        int end = endOfRun(text, at, at + MOST + 1);
        if (end - at > MOST || end == at && !(text.charAt(at) == '.' && isDigit(text.charAt(at + 1)))) {
            return null;
        }
        int whole = end - at;
        boolean grouped = false;
        if (whole > 0 && whole <= 3) {
            while (isGroup(text, end) && whole <= MOST) {
                end += 4;
                whole += 3;
                grouped = true;
            }
        }
        end = endOfFraction(text, end);
        return end == at || end - at > MOST * 2 ? null : new Digits(value(text, at, end), end, whole, grouped);
    }

    public boolean hasPoint() {
        return value.scale() > 0;
    }

    public static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    public static int endOfRun(FoldedText text, int at, int limit) {
        int end = at;
        while (end < limit && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isGroup(FoldedText text, int comma) {
        return text.charAt(comma) == ','
                && isDigit(text.charAt(comma + 1))
                && isDigit(text.charAt(comma + 2))
                && isDigit(text.charAt(comma + 3))
                && !isDigit(text.charAt(comma + 4));
    }

    /** Behind the decimals; where a second point follows, as in a version, an address or a date, there are none. */
    private static int endOfFraction(FoldedText text, int point) {
        if (text.charAt(point) != '.' || !isDigit(text.charAt(point + 1))) {
            return point;
        }
        int end = endOfRun(text, point + 1, point + 2 + MOST);
        return text.charAt(end) == '.' && isDigit(text.charAt(end + 1)) ? point : end;
    }

    private static BigDecimal value(FoldedText text, int start, int end) {
        StringBuilder digits = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            if (text.charAt(at) != ',') {
                digits.append(text.charAt(at));
            }
        }
        return new BigDecimal(digits.toString());
    }
}
