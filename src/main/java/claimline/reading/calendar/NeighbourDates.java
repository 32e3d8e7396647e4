package claimline.reading.calendar;

import claimline.reading.calendar.DateExpression.Lean;
import claimline.reading.calendar.DateExpression.Weekday;
import claimline.reading.calendar.DateExpression.Written;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** What the date before it in the sentence says of a date that has no month or year: 지난해 9월과 12월, 이번 주(9~13일). */
final class NeighbourDates {

    private final DateContext context;

    NeighbourDates(DateContext context) {
        this.context = context;
    }

    /** The date that the one before it leaves no doubt of; null where it says too little. */
    DateStretch surely(Written written) {
        if (context.gap() == DateGap.JOINED || context.published() == null) {
            return following(written);
        }
        return context.gap() == DateGap.BRACKET ? closest(written) : null;
    }

    /** A day of the same week as the one it is joined to; null where it is not. */
    DateStretch surely(Weekday weekday) {
        boolean joined = context.gap() == DateGap.JOINED
                && context.near() != null
                && context.near().grain() == DateGrain.DAY
                && weekday.lean() == Lean.NEAREST;
        if (!joined) {
            return null;
        }
        LocalDate monday = DateStretch.week(context.near().first()).first();
        return DateStretch.day(monday.with(TemporalAdjusters.nextOrSame(weekday.day())));
    }

    /**
     * The date that is meant rather than the one nearest to publication: it follows the one before it within the same
     * month or year, and neither does it lie ahead nor the other one in the last two days, when the news was told. Else
     * the nearest.
     */
    DateStretch perhaps(Written written, DateStretch nearest) {
        boolean fine = context.near() != null && context.near().grain().compareTo(written.grain()) <= 0;
        DateStretch following = fine ? following(written) : null;
        if (following == null || nearest == null) {
            return following == null ? nearest : following;
        }
        LocalDate near = context.near().last();
        LocalDate first = following.first();
        boolean samePeriod = first.getYear() == near.getYear()
                && (following.grain() != DateGrain.DAY || written.hasPart() || first.getMonth() == near.getMonth());
        boolean ahead = first.isAfter(context.published()) && !near.isAfter(context.published());
        return samePeriod && !ahead && !isNews(nearest) ? following : nearest;
    }

    private boolean isNews(DateStretch nearest) {
        long ago = ChronoUnit.DAYS.between(nearest.last(), context.published());
        return nearest.grain() == DateGrain.DAY && ago >= 0 && ago <= 1;
    }

    /** In the month or year of the date before it, or the one after; null if that tells none. */
    private DateStretch following(Written written) {
        DateStretch near = context.near();
        if (near == null || written.lean() != Lean.NEAREST) {
            return null;
        }
        DateGrain coarsest = written.hasPart() ? DateGrain.HALF : DateGrain.MONTH;
        return coarsest.isFinerThan(near.grain()) ? null : RangeEnds.after(near, written);
    }

    /** The one that lies in the date before it or least far from it; null if that is not known. */
    private DateStretch closest(Written written) {
        DateStretch near = context.near();
        if (near == null || written.lean() != Lean.NEAREST || DateGrain.MONTH.isFinerThan(near.grain())) {
            return null;
        }
        DateStretch closest = null;
        for (int on = -1; on <= 1; on++) {
            LocalDate from = written.hasPart()
                    ? near.first().plusYears(on)
                    : near.first().plusMonths(on);
            int part = written.hasPart() ? written.part() : from.getMonthValue();
            DateStretch candidate = DateStretch.of(from.getYear(), part, written.day());
            boolean closer =
                    candidate != null && (closest == null || distance(candidate, near) < distance(closest, near));
            closest = closer ? candidate : closest;
        }
        return closest;
    }

    private static long distance(DateStretch one, DateStretch other) {
        return Math.abs(ChronoUnit.DAYS.between(one.first(), other.first()));
    }
}
