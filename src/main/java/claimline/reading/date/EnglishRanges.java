package claimline.reading.date;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.All;
import claimline.reading.calendar.DateExpression.Length;
import claimline.reading.calendar.DateExpression.Range;
import claimline.reading.calendar.DateExpression.Timed;
import claimline.reading.calendar.DateExpression.Weekday;
import claimline.reading.calendar.DateExpression.Written;
import claimline.reading.calendar.DateGrain;
import claimline.reading.text.DateTables;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;

/** From one date of English to another: between 2015 and 2020, from Jan 3 to Jan 5, Monday to Friday; since 2020. */
final class EnglishRanges {

    private static final Lexicon<Boolean> ONWARDS =
            DateTables.table(true, " onwards", " onward", " and beyond", " forward");

    private final DateCursor cursor;

    EnglishRanges(DateCursor cursor) {
        this.cursor = cursor;
    }

    /** The date or range that begins at the cursor, which is behind it then; null where none does. */
    DateExpression read() {
        int start = cursor.at();
        DateExpression worded = worded();
        if (worded != null) {
            return worded;
        }
        cursor.to(start);
        DateExpression first = new EnglishDates(cursor).read();
        if (first == null || first instanceof Range) {
            return first;
        }
        int end = cursor.at();
        boolean swung = cursor.skip(" - ")
                || cursor.skip(" – ")
                || cursor.skip(" — ")
                || cursor.skipAny("–—~")
                || mayHyphenate(first) && cursor.skip('-');
        boolean to = swung || cursor.skip(" to ") || cursor.skip(" through ") || cursor.skip(" until ");
        DateExpression last = to ? end(first) : null;
        if (last != null) {
            return new Range(first, last);
        }
        cursor.to(end);
        return onwards(first) ? new Range(first, null) : first;
    }

    /** from 2015 onwards, June 3 onward */
    private boolean onwards(DateExpression first) {
        return opens(first) && cursor.wholeWord(ONWARDS) != null;
    }

    /** July-September, Jan. 3-Feb. 5 */
    private boolean mayHyphenate(DateExpression first) {
        return first.grain() == DateGrain.DAY || first.grain() == DateGrain.MONTH && Words.isLatin(cursor.peek(1));
    }

    private DateExpression worded() {
        if (cursor.skip("since ") || cursor.skip("ever since ")) {
            DateExpression from = new EnglishDates(cursor).read();
            return opens(from) ? new Range(from, null) : null;
        }
        if (cursor.skip("until ") || cursor.skip("till ")) {
            DateExpression to = new EnglishDates(cursor).read();
            return opens(to) ? new Range(null, to) : null;
        }
        boolean between = cursor.skip("between ");
        if (!between && !cursor.skip("from ")) {
            return null;
        }
        DateExpression first = bounded(true);
        boolean to = first != null
                && (between
                        ? cursor.skip(" and ")
                        : cursor.skip(" to ")
                                || cursor.skip(" through ")
                                || cursor.skip(" until ")
                                || cursor.skip(" till "));
        DateExpression last = to ? end(first) : null;
        if (last != null) {
            return new Range(first, last);
        }
        return onwards(first) ? new Range(first, null) : ranged(first, between);
    }

    /** from 12 to 16 December, between 3 and 10 March: a range that was read as one, or as a list. */
    private static DateExpression ranged(DateExpression first, boolean between) {
        return switch (first) {
            case Range range when !between -> range;
            case All all
            when between && all.members().size() == 2 ->
                new Range(all.members().getFirst(), all.members().getLast());
            case null, default -> null;
        };
    }

    /** One end of a range: a date, or a number that is a year by its place. */
    private DateExpression bounded(boolean timed) {
        int start = cursor.at();
        EnglishDates dates = new EnglishDates(cursor);
        DateExpression date = timed ? dates.read() : dates.date();
        if (date != null) {
            return date;
        }
        cursor.to(start);
        int year = EnglishYears.number(cursor);
        return year < 0 ? cursor.back(start) : Written.year(year);
    }

    /** The end of a range, as fine as its start; null where none such stands. */
    private DateExpression end(DateExpression first) {
        cursor.skip("the ");
        DateExpression last = bounded(first instanceof Timed);
        boolean alike = last != null
                && !(last instanceof Range)
                && (last.grain() == first.grain()
                        || first instanceof Timed
                        || last.grain() == DateGrain.YEAR && first.grain() != DateGrain.DAY)
                && last instanceof Timed == first instanceof Timed
                && (last instanceof Weekday == first instanceof Weekday || !(first instanceof Weekday));
        return alike ? last : null;
    }

    private static boolean opens(DateExpression date) {
        return date != null && !(date instanceof Range) && !(date instanceof Length);
    }
}
