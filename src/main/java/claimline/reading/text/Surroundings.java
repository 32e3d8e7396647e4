package claimline.reading.text;

/** Whether letters that look like a number are one, told by what stands around them: no versions, ids, addresses. */
public final class Surroundings {

    /** Before a number these make it part of an address, an id or a longer number. */
    private static final String JOINING_BEFORE = ".,:/\\_#@=&?^";

    private static final String JOINING_BEHIND = "_@=^°";

    /** What makes a number rougher, joined to it by a hyphen: 300-plus, 20-odd. */
    private static final Lexicon<Boolean> ROUGHLY = Lexicon.of(WordTable.set("-plus -odd"));

    private Surroundings() {}

    /** Whether a figure may begin here. */
    public static boolean mayBegin(FoldedText text, int at) {
        char first = text.charAt(at);
        char before = text.charAt(at - 1);
        if (Digits.isDigit(first) || first == '.') {
            return digitsMayBegin(text, at, before);
        }
        if (Words.isHangul(first) || Words.isLatin(first)) {
            return !Words.isWord(before) && !(before == '-' && Words.isWord(text.charAt(at - 2))) && before != '_';
        }
        boolean sign = first == '-' || first == '+' || first == '–';
        return !Digits.isDigit(before)
                && !(sign && (Words.isWord(before) || before == ')' || before == '-' || before == '%'));
    }

    private static boolean digitsMayBegin(FoldedText text, int at, char before) {
        if (Digits.isDigit(before) || Words.isLatin(before) || before == '제') {
            return false;
        }
        char earlier = text.charAt(at - 2);
        if (JOINING_BEFORE.indexOf(before) >= 0) {
            boolean separates = before == ',' && !Digits.isDigit(earlier)
                    || before == '.' && !Words.isWord(earlier)
                    || before == ':' && !Digits.isDigit(earlier);
            return separates;
        }
        boolean hyphen = before == '-' || before == '–' || before == '\'';
        return !(hyphen && Words.isWord(earlier)) && !(before == '~' && Digits.isDigit(earlier));
    }

    /** Whether a number without a unit may end here. */
    public static boolean mayEnd(FoldedText text, int at) {
        char next = text.charAt(at);
        char after = text.charAt(at + 1);
        if (Words.isLatin(next) || Digits.isDigit(next) || JOINING_BEHIND.indexOf(next) >= 0 && next != '\0') {
            return false;
        }
        if ((next == '·' || next == 'ㆍ' || next == '\'') && Digits.isDigit(after)) {
            return false;
        }
        if (next == '.' || next == ',' || next == ':' || next == '/') {
            return !Digits.isDigit(after) && !(next == '.' && Words.isLatin(after)) && next != '/';
        }
        if (next == '-' || next == '–') {
            return !Words.isWord(after) || ROUGHLY.longest(text, at, hit -> Words.endsAt(text, hit.end())) != null;
        }
        return Particles.wordMayEnd(text, at);
    }

    /** Behind an address or a mail address that goes on here; the same position where none does. */
    public static int behindAddress(FoldedText text, int at) {
        char here = text.charAt(at);
        boolean address = here == ':' && text.startsWith("://", at, false)
                || here == '@' && Words.isWord(text.charAt(at - 1)) && Words.isWord(text.charAt(at + 1))
                || (here == 'w' || here == 'W') && text.startsWith("www.", at, true) && Words.beginsAt(text, at);
        int end = at;
        while (address && isOfAddress(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfAddress(char unit) {
        return unit > ' ' && unit < 0x7F && unit != '"' && unit != '<' && unit != '>' && unit != ')';
    }
}
