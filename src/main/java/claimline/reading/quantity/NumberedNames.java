package claimline.reading.quantity;

import claimline.reading.numeral.Numeral.Form;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.WordTable;
import claimline.reading.text.Words;

/** Names that end in a number: Windows 11, Boeing 737, 라마 3.1, page 12. */
final class NumberedNames {

    /** With these a sentence begins before a number that is a figure; with a name it is a part of the name. */
    private static final Lexicon<Boolean> STARTERS = Lexicon.of(WordTable.set("""
        about only nearly some the another over at all these just in by from of with more and but or a an than up down almost
        around roughly approximately exactly under below above between fewer less on for to after before since until when while
        if as that this those his her their its our my your they he she we you i it there was were is are had has have least
        both other every each any total among another further additional
        """));

    /** Numbers behind these are names in any case. */
    private static final Lexicon<Boolean> LABELS = Lexicon.of(WordTable.set("""
        phase chapter section article room page pages type part volume level step group class grade route flight gate channel
        episode season version figure table line item rule act title stage highway interstate top area appendix paragraph
        clause amendment resolution proposition windows no category tier zone lot unit bus platform aisle seat week ward
        precinct district appendix exhibit docket verse psalm track code
        """));

    /** The same, cut short: vol. 15, p. 45. */
    private static final Lexicon<Boolean> CUT_LABELS =
            Lexicon.of(WordTable.set("vol. p. pp. sec. fig. figs. art. ch. chap. para. nos. eq. app. ref."));

    private NumberedNames() {}

    /** Whether the figure's number is part of the name before it. A sentence begins with a capital, too. */
    static boolean isName(FoldedText text, Figure figure) {
        int end = figure.start() - 1;
        if (text.charAt(end) != ' ' || figure.first().number().form() != Form.DIGITS) {
            return false;
        }
        int start = end;
        boolean inner = false;
        while (start > 0 && Words.isWord(text.charAt(start - 1))) {
            start--;
            inner |= start + 1 < end && Character.isUpperCase(text.charAt(start + 1))
                    || Digits.isDigit(text.charAt(start));
        }
        if (inner || isWord(text, start, end, LABELS) || isCutLabel(text, end)) {
            return true;
        }
        boolean initials = start == end && text.charAt(end - 1) == '.' && Character.isUpperCase(text.charAt(end - 2));
        boolean starter = beginsSentence(text, start) && isWord(text, start, end, STARTERS);
        return initials || Character.isUpperCase(text.charAt(start)) && !starter;
    }

    private static boolean isCutLabel(FoldedText text, int end) {
        int start = end - 1;
        while (start > 0 && Words.isLatin(text.charAt(start - 1))) {
            start--;
        }
        return text.charAt(end - 1) == '.' && isWord(text, start, end, CUT_LABELS);
    }

    private static boolean isWord(FoldedText text, int start, int end, Lexicon<Boolean> words) {
        return words.longest(text, start, hit -> hit.end() == end) != null;
    }

    private static boolean beginsSentence(FoldedText text, int start) {
        char before = text.charAt(start - 1);
        return start == 0
                || before == '\n'
                || before == '"'
                || before == ' ' && ".?!\n".indexOf(text.charAt(start - 2)) >= 0;
    }
}
