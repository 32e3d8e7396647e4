package claimline.comparison;

import claimline.model.Amount;
import claimline.model.Hedge;
import claimline.model.Quantity;
import java.math.BigDecimal;

/**
 * A printed amount made ready for comparing, once for all it will be compared with: its number and its intervals in the
 * smallest unit of what it measures, so that figures that measure the same can be set side by side as they are.
 *
 * @param possible what its precision and its hedge leave possible
 * @param printed what is printed: a number, a band, or all that a bound holds
 * @param bare the number in its own unit without sign and zeros at the end; zero for a fraction
 * @param digits the significant digits of the number; none for a fraction
 */
record Figure(
        Quantity quantity,
        String code,
        Units.Measure measure,
        Interval possible,
        Interval printed,
        BigDecimal bare,
        int digits) {

    private static final Ratio ONE_OF_SMALL = Ratio.of(new BigDecimal("0.000001"));

    static Figure of(Quantity quantity) {
        String code = Units.code(quantity.unit());
        Units.Measure measure = Units.measure(quantity, code);
        return new Figure(
                quantity,
                code,
                measure,
                Precision.possible(quantity).times(measure.factor()),
                Precision.printed(quantity).times(measure.factor()),
                quantity.amount() instanceof Amount.Decimal decimal
                        ? decimal.number().abs().stripTrailingZeros()
                        : BigDecimal.ZERO,
                quantity.amount() instanceof Amount.Decimal decimal ? Precision.digits(decimal.number()) : 0);
    }

    boolean isMoney() {
        return quantity.unit().isMoney();
    }

    boolean isZero() {
        return quantity.amount().numerator().signum() == 0;
    }

    /** Whether one decimal is printed, with or without a hedge: no fraction, no band, no bound. */
    boolean isOneDecimal() {
        return digits > 0 && quantity.hedge() != Hedge.BAND && !Precision.isBound(quantity);
    }

    /** Whether it is a number printed without a hedge, with so many significant digits at least. */
    boolean isParticular(int fewestDigits) {
        return digits >= fewestDigits && quantity.hedge() == Hedge.EXACT;
    }

    /** Whether the two can be set side by side. */
    boolean measuresLike(Figure other) {
        return isInUnitOf(other) || measure.of().equals(other.measure.of());
    }

    /** Whether the one is a part of something and the other a plain number: five of seven, and two. */
    boolean isPartBeside(Figure other) {
        return isFraction() != other.isFraction() && !measure.of().equals(other.measure.of());
    }

    private boolean isFraction() {
        return quantity.amount() instanceof Amount.Fraction;
    }

    boolean isInUnitOf(Figure other) {
        return code.equals(other.code) || Units.isCountedAlike(code, other.code);
    }

    /** Whether the numbers are the same, whatever the hedges; of bands, whichever number is printed first. */
    boolean hasNumbersOf(Figure other) {
        boolean bands = quantity.hedge() == Hedge.BAND && other.quantity.hedge() == Hedge.BAND;
        return (bands || same(quantity.amount(), other, other.quantity.amount()))
                && same(quantity.lower(), other, other.quantity.lower())
                && same(quantity.upper(), other, other.quantity.upper());
    }

    private boolean same(Amount mine, Figure other, Amount theirs) {
        if (mine == null || theirs == null) {
            return mine == theirs;
        }
        return scaled(mine).compareTo(other.scaled(theirs)) == 0;
    }

    private Ratio scaled(Amount amount) {
        return Ratio.of(amount).times(measure.factor());
    }

    /** How far off a reader would allow it to be: half of what it leaves possible, at least one unit where exact. */
    Ratio reach() {
        Ratio reach = possible.reach();
        return reach.signum() > 0
                ? reach
                : Precision.step(quantity.amount()).times(measure.factor()).max(ONE_OF_SMALL);
    }
}
