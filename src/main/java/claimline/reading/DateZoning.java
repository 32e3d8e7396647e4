package claimline.reading;

import claimline.reading.DateExpression.Range;
import claimline.reading.DateExpression.Timed;

/** Puts times of day into the zone that was told before them. */
final class DateZoning {

    private DateZoning() {}

    static DateExpression in(DateExpression date, String zone) {
        return switch (date) {
            case Timed(DateExpression day, ClockTime time) -> new Timed(day, time.in(zone));
            case Range(DateExpression from, DateExpression to)
            when from != null && to != null -> new Range(in(from, zone), in(to, zone));
            default -> date;
        };
    }
}
