package claimline.reading.quantity;

import claimline.model.Amount;
import claimline.model.Amount.Decimal;
import claimline.model.Amount.Fraction;
import claimline.reading.numeral.Numeral;
import claimline.reading.quantity.UnitWord.Sort;
import java.math.BigDecimal;

/**
 * A number with its unit and sign: a figure, or one end of a band.
 *
 * @param start in the folded text, before a sign or currency
 * @param end exclusive, behind the unit
 * @param unit null where there is none
 * @param negative whether a sign before it says so
 * @param signed whether any sign does
 * @param fronted whether the unit stands before the number
 */
record Side(int start, int end, Numeral number, UnitWord unit, boolean negative, boolean signed, boolean fronted) {

    Side with(UnitWord other, int newEnd) {
        return new Side(start, newEnd, number, other, negative, signed, fronted);
    }

    Side with(Numeral other) {
        return new Side(start, end, other, unit, negative, signed, fronted);
    }

    Side until(int newEnd) {
        return new Side(start, newEnd, number, unit, negative, signed, fronted);
    }

    boolean isPlain() {
        return unit == null;
    }

    boolean is(Sort sort) {
        return unit != null && unit.sort() == sort;
    }

    Amount amount() {
        return signed(number.value());
    }

    /** The least that a vague number may be, or the number. */
    Amount lower() {
        return signed(negative && number.isVague() ? number.upper() : number.value());
    }

    /** The most that a vague number may be, or the number. */
    Amount upper() {
        return signed(number.isVague() && !negative ? number.upper() : number.value());
    }

    private Amount signed(Amount amount) {
        Amount scaled = unit == null || unit.power() == 0 ? amount : shifted(amount, unit.power());
        return negative ? negated(scaled) : scaled;
    }

    private static Amount shifted(Amount amount, int power) {
        return switch (amount) {
            case Decimal decimal -> {
                BigDecimal moved = decimal.number().movePointRight(power).stripTrailingZeros();
                yield new Decimal(moved.scale() < 0 ? moved.setScale(0) : moved);
            }
            case Fraction fraction -> fraction;
        };
    }

    static Amount negated(Amount amount) {
        return switch (amount) {
            case Decimal decimal -> new Decimal(decimal.number().negate());
            case Fraction fraction -> new Fraction(fraction.above().negate(), fraction.below());
        };
    }
}
