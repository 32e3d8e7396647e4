package claimline.model;

import java.util.Objects;

/**
 * A number with its unit. {@code lower} and {@code upper} are what the source itself prints as bounds; null where it
 * prints none. A {@link Hedge#BAND} has both, and its amount is the number printed first.
 */
public record Quantity(Amount amount, Amount lower, Amount upper, Unit unit, Hedge hedge) implements Value {

    /** @throws InvalidInputException if the bounds are reversed, or a band lacks one */
    public Quantity {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(hedge, "hedge");
        if (hedge == Hedge.BAND && (lower == null || upper == null)) {
            throw InvalidInputException.of("model.band");
        }
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            throw InvalidInputException.of("model.bounds", lower.toString(), upper.toString());
        }
    }

    public static Quantity of(String amount, String unit, Hedge hedge) {
        return new Quantity(Amount.parse(amount), null, null, new Unit(unit), hedge);
    }

    public static Quantity band(String lower, String upper, String unit) {
        Amount first = Amount.parse(lower);
        return new Quantity(first, first, Amount.parse(upper), new Unit(unit), Hedge.BAND);
    }
}
