package claimline.reading.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What is known where a date stands. Each part is null where it is not.
 *
 * @param published the day of publication
 * @param day the day that the text last spoke of
 * @param month the month that it last spoke of, or of that day
 * @param year likewise
 * @param news the last day spoken of that is the day of publication or the one before: what the news is of
 * @param near the date before this one in the same sentence
 * @param gap what stands between the two
 */
record DateContext(
        LocalDate published,
        LocalDate day,
        YearMonth month,
        Integer year,
        LocalDate news,
        DateStretch near,
        DateGap gap) {

    static DateContext published(LocalDate published) {
        return new DateContext(published, null, null, null, null, null, DateGap.SENTENCE);
    }

    /** From where a relative date of that grain counts; null where nothing is known. */
    LocalDate anchor(DateExpression.Anchor anchor, DateGrain grain) {
        if (anchor == DateExpression.Anchor.PUBLISHED) {
            return published;
        }
        if (grain.isFinerThan(DateGrain.MONTH)) {
            return day == null ? published : day;
        }
        if (grain.isFinerThan(DateGrain.YEAR)) {
            return month == null ? published : month.atDay(1);
        }
        return year == null ? published : LocalDate.of(year, 1, 1);
    }

    /** After the text has spoken of a date. A glance back, to the day before, leaves the day spoken of as it is. */
    DateContext spoken(DateStretch stretch, boolean glance) {
        if (glance) {
            return withNear(stretch, DateGap.SENTENCE);
        }
        LocalDate last = stretch.last();
        boolean aDay = stretch.grain() == DateGrain.DAY;
        boolean aMonth = stretch.grain().isFinerThan(DateGrain.HALF);
        boolean aYear = !DateGrain.YEAR.isFinerThan(stretch.grain());
        return new DateContext(
                published,
                aDay ? last : day,
                aMonth ? YearMonth.from(last) : month,
                aYear ? Integer.valueOf(last.getYear()) : year,
                aDay && isNews(last) ? last : news,
                stretch,
                DateGap.SENTENCE);
    }

    private boolean isNews(LocalDate spoken) {
        return published != null && !spoken.isAfter(published) && !spoken.isBefore(published.minusDays(1));
    }

    /** After a paragraph without a date the text speaks of the day of the news again, if it spoke of it before. */
    DateContext backToTheNews() {
        return news == null
                ? this
                : new DateContext(published, news, YearMonth.from(news), news.getYear(), news, near, gap);
    }

    DateContext withNear(DateStretch newNear, DateGap newGap) {
        return new DateContext(published, day, month, year, news, newNear, newGap);
    }
}
