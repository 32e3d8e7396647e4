package claimline.model;

import java.util.Objects;

/**
 * An amount that the source itself printed beside its claim in another unit: {@code (약 83억원)}. {@code locator} may be
 * null.
 */
public record Conversion(Quantity quantity, String asPrinted, Locator locator) {

    public Conversion {
        Objects.requireNonNull(quantity, "quantity");
        Limits.label("asPrinted", asPrinted);
    }
}
