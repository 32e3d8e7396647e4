package claimline.reading.calendar;

import claimline.reading.calendar.DateExpression.Lean;
import claimline.reading.calendar.DateExpression.Weekday;
import claimline.reading.calendar.DateExpression.Written;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Dates that come again, as 27일 does each month and 월요일 each week: which one is meant. It is the last before
 * publication, or the next where the sentence looks ahead, unless the date before it in the sentence tells the month or
 * year.
 */
final class RecurringDates {

    /** How far to look: leap days are eight years apart at most, in days of a month less. */
    private static final int REACH = 9;

    /**
     * Where little tells, one that is far off is not meant if the other is close by: news says last year of a month of
     * that year.
     *
     * @param far in days
     * @param close in days
     */
    private record Doubt(long far, long close) {

        boolean speaksAgainst(long one, long other) {
            return one > far && other <= close;
        }
    }

    private static final Doubt YEARLY = new Doubt(300, 60);
    private static final Doubt MONTHLY = new Doubt(18, 10);
    private static final Doubt WEEKLY = new Doubt(7, 0);

    private final DateContext context;
    private final NeighbourDates neighbours;
    private final Supplier<Outlook> outlook;

    RecurringDates(DateContext context, Supplier<Outlook> outlook) {
        this.context = context;
        this.outlook = outlook;
        neighbours = new NeighbourDates(context);
    }

    /** The date meant; null where that cannot be told. */
    DateStretch written(Written written) {
        if (written.hasYear()) {
            return DateStretch.of(written.year(), written.part(), written.day());
        }
        DateStretch sure = neighbours.surely(written);
        if (sure != null || context.published() == null) {
            return sure;
        }
        Doubt doubt = written.hasPart() ? YEARLY : MONTHLY;
        DateStretch nearest = nearest(written.lean(), doubt, on -> occurrence(written, on));
        return neighbours.perhaps(written, nearest);
    }

    DateStretch weekday(Weekday weekday) {
        DateStretch sure = neighbours.surely(weekday);
        if (sure != null || context.published() == null) {
            return sure;
        }
        LocalDate next = context.published().with(TemporalAdjusters.nextOrSame(weekday.day()));
        return nearest(weekday.lean(), WEEKLY, on -> DateStretch.day(next.plusWeeks(on)));
    }

    private DateStretch occurrence(Written written, int on) {
        if (written.hasPart()) {
            return DateStretch.of(context.published().getYear() + on, written.part(), written.day());
        }
        YearMonth month = YearMonth.from(context.published()).plusMonths(on);
        return DateStretch.of(month.getYear(), month.getMonthValue(), written.day());
    }

    private DateStretch nearest(Lean lean, Doubt doubt, IntFunction<DateStretch> occurrence) {
        return switch (lean) {
            case PAST -> first(occurrence, -1, each -> each.last().isBefore(context.published()));
            case COMING -> first(occurrence, 1, each -> each.first().isAfter(context.published()));
            case NEAREST -> likely(doubt, occurrence);
        };
    }

    private DateStretch likely(Doubt doubt, IntFunction<DateStretch> occurrence) {
        DateStretch last = first(occurrence, -1, each -> !each.first().isAfter(context.published()));
        DateStretch next = first(occurrence, 1, each -> !each.last().isBefore(context.published()));
        if (last == null || next == null) {
            return last == null ? next : last;
        }
        long ago = Math.max(0, ChronoUnit.DAYS.between(last.last(), context.published()));
        long ahead = Math.max(0, ChronoUnit.DAYS.between(context.published(), next.first()));
        return switch (outlook.get()) {
            case AHEAD -> doubt == YEARLY && doubt.speaksAgainst(ahead, ago) ? last : next;
            case OPEN -> doubt.speaksAgainst(ago, ahead) ? next : last;
            case TOLD -> doubt == YEARLY && doubt.speaksAgainst(ago, ahead) ? next : last;
            case BEHIND -> last;
        };
    }

    /** The first that fits, from the one beside that of publication on; null if none does. */
    private static DateStretch first(IntFunction<DateStretch> occurrence, int step, Predicate<DateStretch> fits) {
        for (int on = -1; on <= REACH; on++) {
            DateStretch candidate = occurrence.apply(on * step);
            if (candidate != null && fits.test(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
