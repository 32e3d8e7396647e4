package claimline.reading.numeral;

import claimline.reading.numeral.EnglishNumberWords.Role;
import claimline.reading.numeral.EnglishNumberWords.Word;
import claimline.reading.numeral.Numeral.Form;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;
import java.math.BigDecimal;

/** Reads the words of one number: two hundred and fifty, twenty-one thousand, two and a half million. */
final class EnglishNumber {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FoldedText text;
    private final int start;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group;
    private int end;
    private int scale = Integer.MAX_VALUE;
    private Word last;
    private int words;

    EnglishNumber(FoldedText text, int start) {
        this.text = text;
        this.start = start;
        end = start;
    }

    /** Null where no number begins. */
    Numeral read() {
        int next = start;
        while (next >= 0) {
            next = take(next) ? behindGap() : -1;
        }
        if (words == 0) {
            return null;
        }
        BigDecimal value = group == null ? total : total.add(group);
        Numeral numeral = Numeral.of(start, end, value, Form.WORDS);
        return words == 1 && value.equals(BigDecimal.ONE) ? numeral.asWeak() : numeral;
    }

    /** Behind {@code a}, which stands for one before hundred and its kin; null where none follows. */
    Numeral readFromOne(int at) {
        group = BigDecimal.ONE;
        last = new Word(Role.DIGIT, 1);
        Lexicon.Hit<Word> hit = word(at);
        if (hit == null || !hit.meaning().multiplies()) {
            return null;
        }
        int next = at;
        while (next >= 0) {
            next = take(next) ? behindGap() : -1;
        }
        return Numeral.of(start, end, group == null ? total : total.add(group), Form.WORDS);
    }

    private Lexicon.Hit<Word> word(int at) {
        Lexicon.Hit<Word> hit = EnglishNumberWords.WORDS.longest(text, at);
        return hit != null && Words.endsAt(text, hit.end()) ? hit : null;
    }

    private boolean take(int at) {
        Lexicon.Hit<Word> hit = word(at);
        if (hit == null || !fits(hit.meaning())) {
            return false;
        }
        last = hit.meaning();
        switch (last.role()) {
            case DIGIT, TEEN, TEN -> group = group == null ? last.factor() : group.add(last.factor());
            case HUNDRED, DOZEN -> group = group.multiply(last.factor());
            case SCALE -> {
                total = total.add(group.movePointRight(last.value()));
                group = null;
                scale = last.value();
            }
        }
        end = hit.end();
        words++;
        takeHalf();
        takeDecimals();
        return true;
    }

    /** Whether the grammar of numbers lets the word follow what was read. */
    private boolean fits(Word word) {
        Role before = last == null ? null : last.role();
        return switch (word.role()) {
            case DIGIT -> before != Role.DIGIT && before != Role.TEEN && before != Role.DOZEN;
            case TEEN, TEN -> before == null || before == Role.HUNDRED || before == Role.SCALE;
            case HUNDRED, DOZEN ->
                isBelowHundred() && (before == Role.DIGIT || before == Role.TEEN || before == Role.TEN);
            case SCALE -> group != null && word.value() < scale;
        };
    }

    /** Else there is a hundred in the group already, and a text of hundreds would be one number without end. */
    private boolean isBelowHundred() {
        return group != null && group.compareTo(HUNDRED) < 0;
    }

    /** Where the next word of the number would begin; -1 where the number ends here. */
    private int behindGap() {
        int at = Words.behindBlanks(text, end);
        boolean hyphen = text.charAt(at) == '-';
        if (at == end && !hyphen) {
            return -1;
        }
        if (hyphen) {
            return Words.behindBlanks(text, at + 1);
        }
        boolean joins = last.role() == Role.HUNDRED || last.role() == Role.SCALE;
        return joins && text.startsWith("and ", at, true) ? Words.behindBlanks(text, at + 3) : at;
    }

    /** two and a half million */
    private void takeHalf() {
        if (group == null || last.role() == Role.DOZEN) {
            return;
        }
        if (text.startsWith(" and a half", end, true) && Words.endsAt(text, end + 11)) {
            group = group.add(new BigDecimal("0.5"));
            end += 11;
        } else if (text.startsWith(" and a quarter", end, true) && Words.endsAt(text, end + 14)) {
            group = group.add(new BigDecimal("0.25"));
            end += 14;
        }
    }

    /** two point five million */
    private void takeDecimals() {
        if (group == null || !text.startsWith(" point ", end, true)) {
            return;
        }
        StringBuilder decimals = new StringBuilder(".");
        int at = end + 6;
        Lexicon.Hit<Word> hit = word(at + 1);
        while (hit != null && hit.meaning().role() == Role.DIGIT && text.charAt(at) == ' ') {
            decimals.append(hit.meaning().value());
            at = hit.end();
            hit = word(at + 1);
        }
        if (decimals.length() > 1 && decimals.length() <= Digits.MOST) {
            group = group.add(new BigDecimal(decimals.toString()));
            end = at;
        }
    }
}
