package claimline.reading.text;

/** Where words begin and end. */
public final class Words {

    private Words() {}

    /** A letter or digit of any script. */
    public static boolean isWord(char unit) {
        return unit < 0x80 ? isLatin(unit) || Digits.isDigit(unit) : Character.isLetterOrDigit(unit);
    }

    public static boolean isLatin(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
    }

    public static boolean isHangul(char unit) {
        return unit >= '가' && unit <= '힣';
    }

    /** Whether a word may begin here: what stands before is neither letter nor digit. */
    public static boolean beginsAt(FoldedText text, int at) {
        return !isWord(text.charAt(at - 1));
    }

    /** Over two blanks at most. */
    public static int behindBlanks(FoldedText text, int at) {
        int end = text.charAt(at) == ' ' ? at + 1 : at;
        return end > at && text.charAt(end) == ' ' ? end + 1 : end;
    }

    /** Whether a word may end here. */
    public static boolean endsAt(FoldedText text, int at) {
        return !isWord(text.charAt(at));
    }

    /** Whether a word of Latin letters may end here; Hangul that follows is a particle. */
    public static boolean latinEndsAt(FoldedText text, int at) {
        return isHangul(text.charAt(at)) || endsAt(text, at);
    }
}
