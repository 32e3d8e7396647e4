package claimline.reading.date;

import claimline.model.Amount.Decimal;
import claimline.model.Quantity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Lengths of time as ISO 8601 writes them: P2M, PT6H, P1Y6M. */
public final class IsoDurations {

    private record Form(String sign, String finer, int count) {}

    /** UCUM units; the finer one takes what is no whole number of the unit. */
    private static final Map<String, Form> FORMS = Map.of(
            "a", new Form("P%sY", "%sM", 12),
            "mo", new Form("P%sM", "", 0),
            "wk", new Form("P%sW", "", 0),
            "d", new Form("P%sD", "T%sH", 24),
            "h", new Form("PT%sH", "%sM", 60),
            "min", new Form("PT%sM", "%sS", 60),
            "s", new Form("PT%sS", "", 0));

    private IsoDurations() {}

    /** Empty for what is no length of time in decimals. A vague one is written by its amount, the lower bound. */
    public static Optional<String> of(Quantity quantity) {
        Form form = FORMS.get(quantity.unit().code());
        return form != null && quantity.amount() instanceof Decimal(BigDecimal number)
                ? Optional.of(written(form, number))
                : Optional.empty();
    }

    private static String written(Form form, BigDecimal number) {
        BigDecimal[] parts = number.divideAndRemainder(BigDecimal.ONE);
        BigDecimal rest = parts[1].multiply(BigDecimal.valueOf(form.count)).stripTrailingZeros();
        boolean exact = rest.signum() > 0 && rest.scale() <= 0;
        if (!exact) {
            return form.sign.formatted(number.toPlainString());
        }
        String whole = parts[0].signum() == 0
                ? form.sign.substring(0, form.sign.indexOf('%'))
                : form.sign.formatted(parts[0].toBigInteger());
        return (parts[0].signum() == 0 && form.finer.startsWith("T") ? "P" : whole)
                + form.finer.formatted(rest.toBigInteger());
    }
}
