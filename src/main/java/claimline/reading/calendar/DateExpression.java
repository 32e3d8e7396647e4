package claimline.reading.calendar;

import claimline.model.Quantity;
import java.time.DayOfWeek;
import java.util.List;

/** What a text says of a time, before it is known from when on to count. {@link Timeline} makes a date of it. */
public sealed interface DateExpression {

    /** From where a relative date counts. */
    enum Anchor {
        /** The day of publication: 어제, last month. */
        PUBLISHED,
        /** The day, or the month or year, that the text last spoke of: 이날, a year earlier. */
        SPOKEN
    }

    /** Which one of those that recur is meant. */
    enum Lean {
        /** The last one, that of publication included; the next one where the sentence looks ahead. */
        NEAREST,
        /** One that is over: 지난 20일. */
        PAST,
        /** One that has not begun: 오는 3일. */
        COMING
    }

    /** A part of a stretch that no calendar names. */
    enum Stage {
        BEGINNING,
        EARLY,
        MIDDLE,
        LATE,
        END
    }

    /** How fine it is: 27일 is a day, 작년 a year. */
    DateGrain grain();

    /**
     * A date by what is printed of it.
     *
     * @param year astronomical, or {@link #NONE}
     * @param part a month 1–12, a season 21–24, a quarter 33–36 or a half 40–41 as EDTF numbers them, or {@link #NONE}
     * @param day of the month, or {@link #NONE}
     */
    record Written(int year, int part, int day, Lean lean) implements DateExpression {

        public static final int NONE = Integer.MIN_VALUE;

        public static Written year(int year) {
            return new Written(year, NONE, NONE, Lean.NEAREST);
        }

        public static Written part(int part) {
            return new Written(NONE, part, NONE, Lean.NEAREST);
        }

        public static Written day(int day) {
            return new Written(NONE, NONE, day, Lean.NEAREST);
        }

        public static Written of(int year, int month, int day) {
            return new Written(year, month, day, Lean.NEAREST);
        }

        public boolean hasYear() {
            return year != NONE;
        }

        public boolean hasPart() {
            return part != NONE;
        }

        public boolean hasDay() {
            return day != NONE;
        }

        @Override
        public DateGrain grain() {
            if (hasDay()) {
                return DateGrain.DAY;
            }
            return !hasPart()
                    ? DateGrain.YEAR
                    : part <= 12 ? DateGrain.MONTH : part >= 40 ? DateGrain.HALF : DateGrain.QUARTER;
        }
    }

    /** A day of the week. */
    record Weekday(DayOfWeek day, Lean lean) implements DateExpression {

        @Override
        public DateGrain grain() {
            return DateGrain.DAY;
        }
    }

    /**
     * One of the weeks, or of one weekday, of a month: the first Monday, 마지막 주.
     *
     * @param place from 1; 0 is the last one
     * @param day null for a whole week
     */
    record Nth(int place, DayOfWeek day) implements DateExpression {

        @Override
        public DateGrain grain() {
            return day == null ? DateGrain.WEEK : DateGrain.DAY;
        }
    }

    /** So many days, months … after a day, before it if negative: 지난달, 사흘 뒤, a year earlier. */
    record Shift(Anchor anchor, int amount, DateGrain grain) implements DateExpression {}

    /** A decade or a century. */
    record Era(int first, int last, DateGrain grain) implements DateExpression {}

    /** A part of a stretch: 지난해 12월, 지난주 금요일. */
    record Within(DateExpression whole, DateExpression part) implements DateExpression {

        @Override
        public DateGrain grain() {
            return part.grain();
        }
    }

    /** A part of a stretch that has no bounds: 1월 말, early 2025. */
    record Staged(DateExpression whole, Stage stage) implements DateExpression {

        @Override
        public DateGrain grain() {
            return whole.grain();
        }
    }

    /** From one date to another; null where it is open. */
    record Range(DateExpression from, DateExpression to) implements DateExpression {

        @Override
        public DateGrain grain() {
            return from == null ? to.grain() : from.grain();
        }
    }

    /** A date that may be any one between two: 수년 전. */
    record Somewhere(DateExpression first, DateExpression last) implements DateExpression {

        @Override
        public DateGrain grain() {
            return first.grain();
        }
    }

    /** Several dates: January 27 and 28. */
    record All(List<DateExpression> members) implements DateExpression {

        public All {
            members = List.copyOf(members);
        }

        @Override
        public DateGrain grain() {
            return members.getFirst().grain();
        }
    }

    /** A time of a day. */
    record Timed(DateExpression day, ClockTime time) implements DateExpression {

        @Override
        public DateGrain grain() {
            return DateGrain.DAY;
        }
    }

    /** A date that is said to be rough: 12월께. */
    record About(DateExpression date) implements DateExpression {

        @Override
        public DateGrain grain() {
            return date.grain();
        }
    }

    /** How long something takes; no date. */
    record Length(Quantity quantity) implements DateExpression {

        @Override
        public DateGrain grain() {
            return DateGrain.DAY;
        }
    }
}
