package claimline.reading.date;

import claimline.model.Amount;
import claimline.model.Hedge;
import claimline.model.Quantity;
import claimline.model.Unit;
import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.About;
import claimline.reading.calendar.DateExpression.Anchor;
import claimline.reading.calendar.DateExpression.Length;
import claimline.reading.calendar.DateExpression.Shift;
import claimline.reading.calendar.DateExpression.Somewhere;
import claimline.reading.numeral.Numeral;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How long something takes, while it is read part by part: two years and three months.
 *
 * @param upper the same as the lower bound where the length is not vague
 */
record TimeLength(BigDecimal lower, BigDecimal upper, LengthUnit unit, Hedge hedge) {

    private static final BigDecimal FARTHEST = BigDecimal.valueOf(100_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Null where the number is a fraction that no decimal writes. */
    static TimeLength of(Numeral number, LengthUnit unit) {
        if (number.isFraction()) {
            return ofFraction(number, unit);
        }
        BigDecimal lower = number.value().numerator();
        BigDecimal upper = number.isVague() ? number.upper().numerator() : lower;
        return new TimeLength(lower, upper, unit, number.someOver() ? Hedge.SOME_OVER : Hedge.EXACT);
    }

    /** 8½ minutes */
    private static TimeLength ofFraction(Numeral number, LengthUnit unit) {
        BigDecimal parts = number.value().numerator();
        BigDecimal whole = number.value().denominator();
        BigDecimal quotient = parts.divide(whole, 3, RoundingMode.DOWN);
        boolean exact = quotient.multiply(whole).compareTo(parts) == 0;
        return exact ? TimeLength.of(quotient.stripTrailingZeros().toPlainString(), unit) : null;
    }

    static TimeLength of(String amount, LengthUnit unit) {
        BigDecimal number = new BigDecimal(amount);
        return new TimeLength(number, number, unit, Hedge.EXACT);
    }

    TimeLength upTo(BigDecimal newUpper) {
        return new TimeLength(lower, newUpper, unit, hedge);
    }

    TimeLength hedged(Hedge newHedge) {
        return new TimeLength(lower, upper, unit, newHedge);
    }

    TimeLength andHalf() {
        return new TimeLength(lower.add(HALF), upper.add(HALF), unit, hedge);
    }

    /** With a finer part; null where the two do not go together. In the coarser unit where a decimal can say it. */
    TimeLength and(TimeLength finer) {
        int factor = unit.of(finer.unit);
        if (factor == 0 || isVague() || finer.isVague()) {
            return null;
        }
        BigDecimal whole = BigDecimal.valueOf(factor);
        BigDecimal part = finer.lower.divide(whole, 3, RoundingMode.DOWN);
        boolean exact = part.multiply(whole).compareTo(finer.lower) == 0;
        BigDecimal sum = exact
                ? lower.add(part.stripTrailingZeros())
                : lower.multiply(whole).add(finer.lower);
        return new TimeLength(sum, sum, exact ? unit : finer.unit, finer.hedge);
    }

    boolean isVague() {
        return lower.compareTo(upper) < 0;
    }

    /** How long it takes, as a value. */
    Length length() {
        Amount least = amount(lower);
        Unit ucum = new Unit(unit.ucum());
        return isVague()
                ? new Length(new Quantity(least, least, amount(upper), ucum, Hedge.BAND))
                : new Length(new Quantity(least, null, null, ucum, hedge));
    }

    /**
     * The date so long after another, before it if {@code sign} is negative, as fine as the unit; null where it is
     * shorter than a day or beyond reckoning.
     */
    DateExpression shift(Anchor anchor, int sign) {
        if (!unit.isDateBased() || upper.compareTo(FARTHEST) > 0) {
            return null;
        }
        DateExpression near = shift(anchor, sign, lower);
        DateExpression far = isVague() ? shift(anchor, sign, upper) : near;
        if (near == null || far == null) {
            return null;
        }
        if (isVague()) {
            return sign < 0 ? new Somewhere(far, near) : new Somewhere(near, far);
        }
        return hedge != Hedge.EXACT || unit.isRound() ? new About(near) : near;
    }

    private DateExpression shift(Anchor anchor, int sign, BigDecimal amount) {
        boolean whole = isWhole(amount);
        LengthUnit counted = whole ? unit : unit.finer();
        BigDecimal number = whole ? amount : amount.multiply(BigDecimal.valueOf(unit.of(counted)));
        return counted.isDateBased() && isWhole(number) && number.signum() != 0
                ? new Shift(anchor, number.intValue() * counted.inGrain() * sign, counted.grain())
                : null;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private Amount amount(BigDecimal count) {
        BigDecimal number = unit.inUcum() == 1 ? count : count.multiply(BigDecimal.valueOf(unit.inUcum()));
        return new Amount.Decimal(number.scale() < 0 ? number.setScale(0) : number);
    }
}
