package claimline.model;

import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an amount counts: an ISO 4217 currency ({@code USD}), {@code %}, {@code pp} (percentage points), {@code 1} (a
 * plain number or ratio), a counter in braces as UCUM writes annotations ({@code {GPU}}, {@code {person}}), or a UCUM
 * unit ({@code h}, {@code mo}, {@code km}).
 */
public record Unit(String code) {

    // Before the units below, which are checked against them.
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern COUNTER = Pattern.compile("\\{[^{}\\s][^{}]{0,60}}");
    private static final Pattern UCUM = Pattern.compile("[!-z|~]{1,40}");

    public static final Unit ONE = new Unit("1");
    public static final Unit PERCENT = new Unit("%");
    public static final Unit POINTS = new Unit("pp");
    public static final Unit RANK = new Unit("{rank}");

    /** @throws InvalidInputException if the code is none of these */
    public Unit {
        if (!COUNTER.matcher(code).matches() && !UCUM.matcher(code).matches()) {
            throw InvalidInputException.of("model.unit", Message.excerpt(code));
        }
    }

    public boolean isMoney() {
        return CURRENCIES.contains(code);
    }

    public boolean isCounter() {
        return code.startsWith("{");
    }

    /** The counter without its braces, else the code. */
    public String name() {
        return isCounter() ? code.substring(1, code.length() - 1) : code;
    }
}
