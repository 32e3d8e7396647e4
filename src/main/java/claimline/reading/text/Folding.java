package claimline.reading.text;

/**
 * How single letters are folded. Hangul is composed from its jamo by the arithmetic of the Unicode standard, section
 * 3.12; all else keeps its length.
 */
final class Folding {

    private static final int LEADS = 0x1100;
    private static final int VOWELS = 0x1161;
    private static final int TAILS = 0x11A7; // one before the first: nought is no tail
    private static final int SYLLABLES = 0xAC00;
    private static final int LEAD_COUNT = 19;
    private static final int VOWEL_COUNT = 21;
    private static final int TAIL_COUNT = 28;

    private Folding() {}

    /** Whether folding leaves the unit as it is, whatever follows. */
    static boolean isPlain(char unit) {
        return unit < 0x80 ? unit != '\t' : isSyllable(unit) ? hasTail(unit) : !isLead(unit) && fold(unit) == unit;
    }

    /** Whether two letters differ by case alone. Hangul, as all that stands behind it, has none. */
    static boolean isSameLetter(char one, char other) {
        if (one >= LEADS) {
            return false;
        }
        return one < 0x80
                ? (one | 0x20) == (other | 0x20) && (one | 0x20) >= 'a' && (one | 0x20) <= 'z'
                : Character.toLowerCase(one) == Character.toLowerCase(other);
    }

    /** How many units from here make one syllable; 1 where there is nothing to compose. */
    static int unitsOfSyllable(CharSequence text, int at) {
        char unit = text.charAt(at);
        if (isOpenSyllable(unit)) {
            return isTail(unitAt(text, at + 1)) ? 2 : 1;
        }
        if (!isLead(unit) || !isVowel(unitAt(text, at + 1))) {
            return 1;
        }
        return isTail(unitAt(text, at + 2)) ? 3 : 2;
    }

    /** The syllable that those units make. */
    static char syllable(CharSequence text, int at) {
        char unit = text.charAt(at);
        if (isOpenSyllable(unit)) {
            return (char) (unit + text.charAt(at + 1) - TAILS);
        }
        int lead = unit - LEADS;
        int vowel = text.charAt(at + 1) - VOWELS;
        char third = unitAt(text, at + 2);
        int tail = isTail(third) ? third - TAILS : 0;
        return (char) (SYLLABLES + (lead * VOWEL_COUNT + vowel) * TAIL_COUNT + tail);
    }

    static char fold(char unit) {
        if (unit < 0x80) {
            return unit == '\t' ? ' ' : unit;
        }
        if (unit >= 0xFF01 && unit <= 0xFF5E) {
            return (char) (unit - 0xFF01 + '!');
        }
        return switch (unit) {
            case '\u2212', '\uFE63', '\u2010', '\u2011' -> '-';
            case '\u301C', '\u223C', '\u2053' -> '~';
            case '\uFE6A' -> '%';
            case '\uFFE6' -> '\u20A9'; // won
            case '\uFFE1' -> '\u00A3';
            case '\uFFE5' -> '\u00A5';
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D' -> '"';
            default -> other(unit);
        };
    }

    private static char other(char unit) {
        int type = Character.getType(unit);
        if (type == Character.SPACE_SEPARATOR) {
            return ' ';
        }
        return type == Character.DECIMAL_DIGIT_NUMBER ? (char) ('0' + Character.digit(unit, 10)) : unit;
    }

    private static char unitAt(CharSequence text, int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean hasTail(char syllable) {
        return (syllable - SYLLABLES) % TAIL_COUNT != 0;
    }

    private static boolean isSyllable(char unit) {
        return unit >= SYLLABLES && unit <= 0xD7A3;
    }

    private static boolean isOpenSyllable(char unit) {
        return isSyllable(unit) && !hasTail(unit);
    }

    private static boolean isLead(char unit) {
        return unit >= LEADS && unit < LEADS + LEAD_COUNT;
    }

    private static boolean isVowel(char unit) {
        return unit >= VOWELS && unit < VOWELS + VOWEL_COUNT;
    }

    private static boolean isTail(char unit) {
        return unit > TAILS && unit < TAILS + TAIL_COUNT;
    }
}
