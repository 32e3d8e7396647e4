package claimline.reading;

import claimline.reading.DateExpression.Lean;
import claimline.reading.DateExpression.Weekday;
import claimline.reading.DateExpression.Written;
import java.time.DayOfWeek;
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

    /** In days: where nothing tells, a date that is nearly a year ago is the one to come if that is soon. */
    private static final int FAR_OFF = 300;

    private static final int SOON = 60;

    private final DateContext context;
    private final Supplier<Outlook> outlook;

    RecurringDates(DateContext context, Supplier<Outlook> outlook) {
        this.context = context;
        this.outlook = outlook;
    }

    DateStretch written(Written written) {
        if (written.hasYear()) {
            return DateStretch.of(written.year(), written.part(), written.day());
        }
        DateStretch inherited = context.near() == null || written.lean() != Lean.NEAREST ? null : inherited(written);
        if (context.published() == null) {
            return inherited;
        }
        if (inherited != null && context.joined()) {
            return inherited;
        }
        DateStretch nearest = nearest(written.lean(), on -> occurrence(written, on));
        return inherited != null && isRather(inherited, nearest) ? inherited : nearest;
    }

    DateStretch weekday(Weekday weekday) {
        DayOfWeek day = weekday.day();
        if (context.joined() && context.near().grain() == DateGrain.DAY && weekday.lean() == Lean.NEAREST) {
            return DateStretch.day(
                    DateStretch.week(context.near().first()).first().with(TemporalAdjusters.nextOrSame(day)));
        }
        LocalDate published = context.published();
        if (published == null) {
            return null;
        }
        return nearest(
                weekday.lean(),
                on -> DateStretch.day(
                        published.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(on)));
    }

    private DateStretch occurrence(Written written, int on) {
        if (written.hasPart()) {
            return DateStretch.of(context.published().getYear() + on, written.part(), written.day());
        }
        YearMonth month = YearMonth.from(context.published()).plusMonths(on);
        return DateStretch.of(month.getYear(), month.getMonthValue(), written.day());
    }

    private DateStretch nearest(Lean lean, IntFunction<DateStretch> occurrence) {
        if (lean != Lean.NEAREST) {
            return lean == Lean.PAST ? first(occurrence, -1, this::isOver) : first(occurrence, 1, this::isToCome);
        }
        Outlook told = outlook.get();
        DateStretch last = told == Outlook.AHEAD ? null : first(occurrence, -1, this::hasBegun);
        DateStretch next = told == Outlook.BEHIND ? null : first(occurrence, 1, this::isNotOver);
        return last == null || next != null && isFarOff(last) && isSoon(next) ? next : last;
    }

    /** The first that fits, from the one beside that of publication on. */
    private static DateStretch first(IntFunction<DateStretch> occurrence, int step, Predicate<DateStretch> fits) {
        for (int on = -1; on <= REACH; on++) {
            DateStretch candidate = occurrence.apply(on * step);
            if (candidate != null && fits.test(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private boolean isOver(DateStretch stretch) {
        return stretch.last().isBefore(context.published());
    }

    private boolean isToCome(DateStretch stretch) {
        return stretch.first().isAfter(context.published());
    }

    private boolean hasBegun(DateStretch stretch) {
        return !stretch.first().isAfter(context.published());
    }

    private boolean isNotOver(DateStretch stretch) {
        return !stretch.last().isBefore(context.published());
    }

    private boolean isFarOff(DateStretch last) {
        return ChronoUnit.DAYS.between(last.last(), context.published()) > FAR_OFF;
    }

    private boolean isSoon(DateStretch next) {
        return ChronoUnit.DAYS.between(context.published(), next.first()) <= SOON;
    }

    /** In the month or year of the date before it in the sentence, or the one after; null if that tells none. */
    private DateStretch inherited(Written written) {
        DateStretch near = context.near();
        boolean tells = written.hasPart()
                ? !DateGrain.HALF.isFinerThan(near.grain())
                : !DateGrain.MONTH.isFinerThan(near.grain());
        return tells && (context.joined() || near.grain().compareTo(written.grain()) <= 0)
                ? RangeEnds.after(near, written)
                : null;
    }

    /**
     * Whether the inherited date is meant rather than the one nearest to publication: it follows the one before it
     * within the same month or year, and neither does it lie ahead nor the other one in the last two days, when the
     * news was told.
     */
    private boolean isRather(DateStretch inherited, DateStretch nearest) {
        LocalDate near = context.near().last();
        LocalDate first = inherited.first();
        boolean samePeriod = inherited.grain() == DateGrain.DAY && first.getMonth() == near.getMonth()
                || first.getYear() == near.getYear();
        if (nearest == null) {
            return true;
        }
        boolean told = nearest.grain() == DateGrain.DAY
                && ChronoUnit.DAYS.between(nearest.last(), context.published()) >= 0
                && ChronoUnit.DAYS.between(nearest.last(), context.published()) <= 1;
        return samePeriod && !told && (!first.isAfter(context.published()) || near.isAfter(context.published()));
    }
}
