package claimline.reading.quantity;

import claimline.model.Unit;
import claimline.reading.numeral.Numeral;
import claimline.reading.numeral.Numerals;
import claimline.reading.quantity.FrontWord.Role;
import claimline.reading.quantity.UnitWord.Sort;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;
import java.math.BigDecimal;
import java.util.Map;

/** Reads a number with what stands before and behind it: -$5m, 시속 100㎞, 제3차, 557만6000달러, 1달러 20센트. */
final class Sides {

    /** Behind the number of an amount whose currency stands before it, or of things counted by the million. */
    private static final Map<Character, Integer> LETTER_SCALES =
            Map.of('k', 3, 'K', 3, 'm', 6, 'M', 6, 'b', 9, 'B', 9, 't', 12, 'T', 12);

    private static final int MOST_FRONT_WORDS = 2;

    private final FoldedText text;

    Sides(FoldedText text) {
        this.text = text;
    }

    /** The figure that begins here, or null. */
    Side at(int start) {
        int at = start;
        boolean negative = false;
        boolean signed = false;
        FrontWord front = null;
        for (int words = 0; words < MOST_FRONT_WORDS; words++) {
            Lexicon.Hit<FrontWord> hit = FrontWord.at(text, at);
            if (hit == null || !mayFollow(hit) || text.startsWith("plus or ", at - 8, true)) {
                break;
            }
            signed |= hit.meaning().isSign() || hit.meaning().role() == Role.BELOW_ZERO;
            negative |= hit.meaning().isNegative();
            front = hit.meaning().isSign() && front != null ? front : hit.meaning();
            at = behindGap(hit);
        }
        Numeral number = Numerals.at(text, at);
        if (number == null || front != null && (signed && front.role() == Role.NUMBERED || isDocket(front, number))) {
            return null;
        }
        boolean bullet = front != null && front.role() == Role.RISE;
        Side side = new Side(
                bullet ? at : start,
                number.end(),
                number,
                null,
                negative,
                signed,
                front != null && front.unit() != null);
        return front == null || front.isSign() ? behind(side) : fronted(side, front);
    }

    /** No. 21-55123 is no place in a row. */
    private boolean isDocket(FrontWord front, Numeral number) {
        return front.role() == Role.RANK
                && text.charAt(number.end()) == '-'
                && Digits.isDigit(text.charAt(number.end() + 1));
    }

    /** What stands before a number touches it, or is a word. */
    private boolean mayFollow(Lexicon.Hit<FrontWord> hit) {
        if (hit.meaning().role() == Role.MONEY && Words.isLatin(text.charAt(hit.end() - 1))) {
            return !Words.isLatin(text.charAt(hit.end()));
        }
        return true;
    }

    private int behindGap(Lexicon.Hit<FrontWord> hit) {
        boolean gap = text.charAt(hit.end()) == ' ';
        boolean sign = hit.word().length() == 1 && hit.meaning().isSign();
        return gap && !sign && hit.meaning().role() != Role.NUMBERED ? hit.end() + 1 : hit.end();
    }

    private Side behind(Side side) {
        Units.Found unit = Units.behind(text, side.number());
        if (unit == null) {
            return side;
        }
        Side whole = side.with(unit.meaning(), unit.end());
        return whole.is(Sort.MONEY) ? withHundredths(whole) : whole;
    }

    private Side fronted(Side side, FrontWord front) {
        return switch (front.role()) {
            case MONEY -> money(side, front.unit());
            case NUMBERED -> numbered(side);
            case PER_HOUR -> speed(side, "/h");
            case PER_SECOND -> speed(side, "/s");
            case CELSIUS, FAHRENHEIT, BELOW_ZERO -> degrees(side, front.unit());
            case RANK -> side.with(front.unit(), side.end());
            case MINUS, PLUS, RISE, ACCOUNT_MINUS -> behind(side);
        };
    }

    /** $5m; $5 USD; $20 and 43 cents. */
    private Side money(Side side, UnitWord money) {
        Numeral number = side.number();
        int scale = letterScale(text, number.end());
        number = scale > 0 ? number.scaled(scale, number.end() + 1) : number;
        Side scaled = side.with(number).with(money, number.end());
        Units.Found again = Units.behind(text, number);
        boolean same = again != null && again.meaning().equals(money);
        return withHundredths(same ? scaled.until(again.end()) : scaled);
    }

    /** The power of ten that a letter behind a number stands for; 0 where none does. */
    static int letterScale(FoldedText text, int at) {
        Integer scale = Words.latinEndsAt(text, at + 1) ? LETTER_SCALES.get(text.charAt(at)) : null;
        return scale == null ? 0 : scale;
    }

    /** 제3조 is no three trillion: digits alone. */
    private Side numbered(Side side) {
        Digits digits = Digits.at(text, side.number().start());
        Units.Found unit = digits == null ? null : Units.numbered(text, digits.end());
        if (unit == null) {
            return null;
        }
        Numeral number = Numeral.of(side.number().start(), digits.end(), digits.value(), Numeral.Form.DIGITS);
        return side.with(number).with(unit.meaning(), unit.end());
    }

    private Side speed(Side side, String per) {
        Units.Found unit = Units.behind(text, side.number());
        if (unit == null || unit.meaning().sort() != Sort.MEASURE) {
            return side;
        }
        return side.with(per(unit.meaning(), per), unit.end());
    }

    private static UnitWord per(UnitWord length, String time) {
        return length.unit().code().indexOf('/') >= 0
                ? length
                : UnitWord.of(Sort.MEASURE, length.unit().code() + time);
    }

    /** The unit of a band before whose lower end 시속 or 초속 stands. */
    static UnitWord perTime(FoldedText text, int start, UnitWord unit) {
        Lexicon.Hit<FrontWord> front = FrontWord.at(text, start);
        if (front == null || unit == null || unit.sort() != Sort.MEASURE) {
            return unit;
        }
        return switch (front.meaning().role()) {
            case PER_HOUR -> per(unit, "/h");
            case PER_SECOND -> per(unit, "/s");
            default -> unit;
        };
    }

    private Side degrees(Side side, UnitWord degrees) {
        Units.Found unit = Units.behind(text, side.number());
        boolean told = unit != null && unit.meaning().sort() == Sort.MEASURE;
        return side.with(degrees, told ? unit.end() : side.end());
    }

    /** 1달러 20센트, $20 and 43 cents, 1,450원 50전: one amount. */
    private Side withHundredths(Side whole) {
        int at = text.startsWith(" and ", whole.end(), true)
                ? whole.end() + 5
                : text.charAt(whole.end()) == ' ' ? whole.end() + 1 : whole.end();
        Digits digits = Digits.at(text, at);
        if (digits == null
                || digits.whole() > 2
                || digits.hasPoint()
                || whole.number().isVague()) {
            return whole;
        }
        Numeral number = Numeral.of(at, digits.end(), digits.value(), Numeral.Form.DIGITS);
        Units.Found unit = Units.behind(text, number);
        Unit code = whole.unit().unit();
        boolean jeon = code.code().equals("KRW") && text.charAt(digits.end()) == '전';
        boolean cents = unit != null
                && unit.meaning().unit().equals(code)
                && unit.meaning().power() == -2;
        if (!jeon && !cents || whole.number().isFraction()) {
            return whole;
        }
        BigDecimal sum = whole.number().value().numerator().add(digits.value().movePointLeft(2));
        int end = jeon ? digits.end() + 1 : unit.end();
        return whole.with(Numeral.of(
                        whole.number().start(), end, sum, whole.number().form()))
                .until(end);
    }
}
