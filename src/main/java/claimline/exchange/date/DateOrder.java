package claimline.exchange.date;

import java.util.Locale;

/** Which comes first in a date such as {@code 03/04/2025}. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nobody said: such a date is ambiguous. */
    UNKNOWN;

    /** As a saved mapping and the command line write it: {@code day-first}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The order of that code; unknown where it is none. */
    public static DateOrder of(String code) {
        for (DateOrder order : values()) {
            if (order.code().equals(code)) {
                return order;
            }
        }
        return UNKNOWN;
    }
}
