package claimline.reading.quantity;

import claimline.model.Amount;
import claimline.model.Hedge;
import claimline.model.Quantity;
import claimline.model.Unit;
import claimline.reading.MentionKind;
import claimline.reading.numeral.KoreanLetters;
import claimline.reading.numeral.Numeral;
import claimline.reading.text.FoldedText;
import java.math.BigDecimal;

/**
 * A figure found in the folded text, a single one or a band.
 *
 * @param unit null where the text names none
 * @param lower null unless it is a band, as is {@code upper}
 * @param exactly how a single figure stands without further words: exact, or a little more for 여
 */
record Figure(
        int start,
        int end,
        MentionKind kind,
        UnitWord unit,
        Amount amount,
        Amount lower,
        Amount upper,
        Hedge exactly,
        boolean signed,
        Side first) {

    private static final BigDecimal HUNDRED_MILLION = BigDecimal.TEN.pow(8);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.TEN.pow(4);

    /** Of a falling band the larger end may be named first. */
    Figure {
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            Amount least = upper;
            upper = lower;
            lower = least;
        }
    }

    static Figure of(Side side) {
        boolean vague = side.number().isVague();
        MentionKind kind = side.unit() == null
                ? side.number().isFraction() ? MentionKind.RATIO : MentionKind.NUMBER
                : side.unit().sort().kind();
        return new Figure(
                side.start(),
                side.end(),
                kind,
                side.unit(),
                side.amount(),
                vague ? side.lower() : null,
                vague ? side.upper() : null,
                vague ? Hedge.BAND : side.number().someOver() ? Hedge.SOME_OVER : Hedge.EXACT,
                side.signed(),
                side);
    }

    /** From the lower side, which stands first, to the upper. */
    static Figure band(Side low, Side high) {
        boolean falling = high.negative();
        Figure first = of(low);
        return new Figure(
                low.start(),
                high.end(),
                of(high).kind(),
                high.unit(),
                first.amount,
                falling ? high.lower() : low.lower(),
                falling ? low.upper() : high.upper(),
                Hedge.BAND,
                low.signed(),
                low);
    }

    /** A figure that is a word of its own. */
    static Figure ofWord(int start, int end, UnitWord unit, Amount amount) {
        Numeral number = new Numeral(start, end, amount, null, null, Numeral.Form.WORDS, false, false);
        return of(new Side(start, end, number, unit, false, false, false));
    }

    /** One number set against another: 3대 1, seven in ten. */
    static Figure ratio(Side first, int end, Amount amount) {
        return new Figure(first.start(), end, MentionKind.RATIO, null, amount, null, null, Hedge.EXACT, false, first);
    }

    Figure withBand(Amount low, Amount high, int newEnd) {
        return new Figure(start, newEnd, kind, unit, amount, low, high, Hedge.BAND, signed, first);
    }

    /** From this age to the next decade: 30대. */
    Figure ofDecade() {
        Amount from = lower == null ? amount : lower;
        Amount to = upper == null ? amount : upper;
        Amount next = new Amount.Decimal(to.numerator().add(BigDecimal.TEN));
        UnitWord years = UnitWord.of(UnitWord.Sort.COUNT, "a");
        return new Figure(start, end, kind, years, amount, from, next, Hedge.BAND, signed, first);
    }

    Figure with(MentionKind other, UnitWord otherUnit) {
        return new Figure(start, end, other, otherUnit, amount, lower, upper, exactly, signed, first);
    }

    Figure until(int newEnd) {
        return new Figure(start, newEnd, kind, unit, amount, lower, upper, exactly, signed, first);
    }

    /** 1억 2천 of money is 120 million: what is said without 만 is meant with it. */
    Figure ofTenThousands(FoldedText text) {
        boolean cut = !isBand() && amount instanceof Amount.Decimal && KoreanLetters.tens(text.charAt(end - 1)) > 1;
        BigDecimal[] parts = amount.numerator().divideAndRemainder(HUNDRED_MILLION);
        if (!cut || parts[0].signum() == 0 || parts[1].compareTo(TEN_THOUSAND) >= 0) {
            return this;
        }
        Amount whole = new Amount.Decimal(amount.numerator().subtract(parts[1]).add(parts[1].movePointRight(4)));
        return new Figure(start, end, kind, unit, whole, lower, upper, exactly, signed, first);
    }

    /** With the sign that a verb gives it; a figure that has a sign keeps it. */
    Figure falling() {
        if (signed || amount.numerator().signum() <= 0) {
            return this;
        }
        return new Figure(
                start,
                end,
                kind,
                unit,
                Side.negated(amount),
                upper == null ? null : Side.negated(upper),
                lower == null ? null : Side.negated(lower),
                exactly,
                true,
                first);
    }

    boolean isBand() {
        return lower != null;
    }

    Quantity quantity(Hedge hedge) {
        return new Quantity(amount, lower, upper, unit == null ? Unit.ONE : unit.unit(), hedge);
    }
}
