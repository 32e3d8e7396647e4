package claimline.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a unit of one currency cost in another on a day, as somebody published it: so many {@code quote} for one
 * {@code base}.
 *
 * @param base ISO 4217 code
 * @param quote ISO 4217 code
 * @param value as published, above 0; its scale is kept
 * @param source who published it, null where nobody said
 */
public record ReferenceRate(LocalDate day, String base, String quote, BigDecimal value, String source)
        implements StoryElement {

    private static final int MOST_DIGITS = 100;

    /** @throws InvalidInputException if a code is no currency, both are the same, or the value is not above 0 */
    public ReferenceRate {
        Objects.requireNonNull(day, "day");
        currency("base", base);
        currency("quote", quote);
        if (base.equals(quote)) {
            throw InvalidInputException.of("model.rate.same", "quote", quote);
        }
        if (value.signum() <= 0 || value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw InvalidInputException.of("model.rate.value", "value");
        }
        value = value.scale() < 0 ? value.setScale(0) : value;
        Limits.optionalLabel("source", source);
    }

    private static void currency(String field, String code) {
        if (!code.matches("[A-Z]{3}") || !new Unit(code).isMoney()) {
            throw InvalidInputException.of("model.rate.currency", field, Message.excerpt(code));
        }
    }

    /**
     * A day as ISO 8601 writes it.
     *
     * @throws InvalidInputException if it is none
     */
    public static LocalDate parseDay(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidInputException(Message.of("model.rate.day", "day", Message.excerpt(text)), e);
        }
    }

    /**
     * A value as it is written: digits with at most one point.
     *
     * @throws InvalidInputException if it is none; a fraction is none
     */
    public static BigDecimal parseValue(String text) {
        if (Amount.parse(text) instanceof Amount.Decimal decimal) {
            return decimal.number();
        }
        throw InvalidInputException.of("model.amount", Message.excerpt(text));
    }

    /** What tells it from all others: {@code 2031-05-02 USD/KRW}. */
    public String name() {
        return day + " " + base + "/" + quote;
    }
}
