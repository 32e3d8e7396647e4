package claimline.reading.calendar;

import claimline.reading.calendar.DateExpression.About;
import claimline.reading.calendar.DateExpression.All;
import claimline.reading.calendar.DateExpression.Anchor;
import claimline.reading.calendar.DateExpression.Era;
import claimline.reading.calendar.DateExpression.Length;
import claimline.reading.calendar.DateExpression.Nth;
import claimline.reading.calendar.DateExpression.Range;
import claimline.reading.calendar.DateExpression.Shift;
import claimline.reading.calendar.DateExpression.Somewhere;
import claimline.reading.calendar.DateExpression.Staged;
import claimline.reading.calendar.DateExpression.Timed;
import claimline.reading.calendar.DateExpression.Weekday;
import claimline.reading.calendar.DateExpression.Within;
import claimline.reading.calendar.DateExpression.Written;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Finds the date that an expression means where it stands; null wherever something that it hangs on is not known. */
final class DateResolver {

    private static final int WINTER = 24;

    private final DateContext context;
    private final RecurringDates recurring;

    /** @param outlook of the sentence; asked only where that decides */
    DateResolver(DateContext context, Supplier<Outlook> outlook) {
        this.context = context;
        recurring = new RecurringDates(context, outlook);
    }

    DateStretch resolve(DateExpression expression) {
        return resolve(expression, null);
    }

    /** @param whole the stretch in which it lies, null where none is told */
    private DateStretch resolve(DateExpression expression, DateStretch whole) {
        return switch (expression) {
            case Written written -> whole == null ? recurring.written(written) : within(whole, written);
            case Weekday weekday -> whole == null ? recurring.weekday(weekday) : weekdayOf(whole, weekday.day());
            case Nth nth -> whole == null ? null : nth(whole, nth);
            case Shift shift -> shifted(shift, whole);
            case Era era -> DateStretch.era(era);
            case Within(DateExpression outer, DateExpression part) -> part(outer, part, whole);
            case Staged staged -> DateStages.of(resolve(staged.whole(), whole), staged.stage());
            case Range range -> range(range, whole);
            case Somewhere(DateExpression first, DateExpression last) ->
                somewhere(resolve(first, whole), resolve(last, whole));
            case All all -> all(all.members(), whole);
            case Timed(DateExpression day, ClockTime time) -> timed(resolve(day, whole), time);
            case About about -> rough(resolve(about.date(), whole));
            case Length length -> null;
        };
    }

    private DateStretch part(DateExpression outer, DateExpression part, DateStretch whole) {
        DateStretch stretch = resolve(outer, whole);
        if (stretch == null) {
            return null;
        }
        boolean thisWinter = part instanceof Written written
                && written.part() == WINTER
                && outer.equals(new Shift(Anchor.PUBLISHED, 0, DateGrain.YEAR))
                && context.published().getMonthValue() <= 2;
        return thisWinter
                ? DateStretch.of(stretch.first().getYear() - 1, WINTER, Written.NONE)
                : resolve(part, stretch);
    }

    private DateStretch within(DateStretch whole, Written written) {
        int year = written.hasYear() ? written.year() : whole.first().getYear();
        int part = written.hasPart() ? written.part() : whole.first().getMonthValue();
        return DateStretch.of(year, part, written.day());
    }

    private static DateStretch weekdayOf(DateStretch whole, DayOfWeek day) {
        return DateStretch.day(whole.first().with(TemporalAdjusters.nextOrSame(day)));
    }

    private static DateStretch nth(DateStretch whole, Nth nth) {
        if (nth.day() == null) {
            LocalDate start =
                    nth.place() == 0 ? whole.last().minusDays(6) : whole.first().plusWeeks(nth.place() - 1L);
            LocalDate end = start.plusDays(6);
            return start.isAfter(whole.last())
                    ? null
                    : DateStretch.between(start, end.isAfter(whole.last()) ? whole.last() : end, DateGrain.WEEK);
        }
        LocalDate day = nth.place() == 0
                ? whole.last().with(TemporalAdjusters.previousOrSame(nth.day()))
                : whole.first().with(TemporalAdjusters.nextOrSame(nth.day())).plusWeeks(nth.place() - 1L);
        return whole.contains(day) ? DateStretch.day(day) : null;
    }

    private DateStretch shifted(Shift shift, DateStretch whole) {
        LocalDate from = whole != null ? whole.first() : anchor(shift);
        return from == null ? null : DateStretch.shifted(from, shift.amount(), shift.grain());
    }

    /** A year earlier is one before publication where the text last spoke of a year to come. */
    private LocalDate anchor(Shift shift) {
        LocalDate anchor = context.anchor(shift.anchor(), shift.grain());
        boolean coarse = shift.amount() < 0 && !shift.grain().isFinerThan(DateGrain.MONTH);
        boolean ahead = coarse && anchor != null && context.published() != null && anchor.isAfter(context.published());
        return ahead ? context.published() : anchor;
    }

    private DateStretch range(Range range, DateStretch whole) {
        if (range.from() == null) {
            return RangeEnds.until(resolve(range.to(), whole));
        }
        if (range.to() == null) {
            return RangeEnds.since(resolve(range.from(), whole));
        }
        if (whole == null && lacksYear(range.from()) && range.to() instanceof Written to && to.hasYear()) {
            DateStretch end = resolve(to);
            return end == null ? null : RangeEnds.span(RangeEnds.before(range.from(), end), end);
        }
        DateStretch start = resolve(range.from(), whole);
        DateStretch end = start == null ? null : RangeEnds.after(start, range.to());
        return start == null ? null : RangeEnds.span(start, end == null ? resolve(range.to(), whole) : end);
    }

    private static boolean lacksYear(DateExpression expression) {
        return expression instanceof Written written && !written.hasYear();
    }

    private DateStretch all(List<DateExpression> members, DateStretch whole) {
        List<String> written = new ArrayList<>();
        DateStretch first = null;
        DateStretch last = null;
        for (DateExpression member : members) {
            DateStretch later = last == null ? null : RangeEnds.after(last, member);
            last = later == null ? resolve(member, whole) : later;
            if (last == null || !RangeEnds.isSingle(last)) {
                return null;
            }
            first = first == null ? last : first;
            written.add(last.edtf());
        }
        return new DateStretch(first.first(), last.last(), last.grain(), "{" + String.join(",", written) + "}");
    }

    private static DateStretch somewhere(DateStretch first, DateStretch last) {
        DateStretch between = RangeEnds.span(first, last);
        return between == null ? null : between.written("[" + between.edtf().replace("/", "..") + "]");
    }

    private static DateStretch timed(DateStretch day, ClockTime time) {
        return day == null || day.grain() != DateGrain.DAY ? null : day.written(time.on(day.last()));
    }

    /** With the sign that it is rough; a set has none. */
    private static DateStretch rough(DateStretch stretch) {
        return stretch == null ? null : stretch.written(DateStages.rough(stretch.edtf()));
    }
}
