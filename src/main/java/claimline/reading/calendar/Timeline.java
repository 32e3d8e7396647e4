package claimline.reading.calendar;

import claimline.model.FuzzyDate;
import claimline.reading.calendar.DateExpression.Shift;
import claimline.reading.text.FoldedText;
import claimline.reading.text.TextLines;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Goes with a text from date to date and finds what each means, from the day of publication and the dates before it.
 * Dates must come in the order of the text.
 */
public final class Timeline {

    private static final int MOST_KEPT = 4_096;

    private final FoldedText text;
    private DateContext context;
    private int end;

    /** Dates already read: a text has few, again and again. */
    private final Map<String, FuzzyDate> read = new HashMap<>();

    public Timeline(FoldedText text, Optional<LocalDate> published) {
        this.text = text;
        context = DateContext.published(published.orElse(null));
    }

    /** When it is; empty for a date that hangs on another which is not known, and for one that no calendar has. */
    public Optional<FuzzyDate> date(DateMatch match) {
        DateGap gap = DateGap.between(text, end, match.start());
        if (paragraphsUpTo(match.start()) > 1) {
            context = context.backToTheNews();
        }
        context = context.withNear(gap == DateGap.SENTENCE ? null : context.near(), gap);
        end = match.end();
        DateStretch stretch = new DateResolver(context, () -> Outlook.of(text, match.start(), match.end()))
                .resolve(match.expression());
        if (stretch == null) {
            return Optional.empty();
        }
        context = context.spoken(stretch, isGlance(match.expression()));
        return Optional.of(parsed(stretch.edtf()));
    }

    /** How many paragraphs begin between the date before and a position: more than one where one has no date. */
    private int paragraphsUpTo(int start) {
        int paragraphs = 0;
        boolean inBreak = false;
        for (int at = end; at < start && paragraphs < 2; at++) {
            boolean lineEnd = TextLines.isLineEnd(text.charAt(at));
            if (lineEnd && !inBreak) {
                paragraphs++;
            }
            inBreak = lineEnd || inBreak && text.charAt(at) == ' ';
        }
        return paragraphs;
    }

    private static boolean isGlance(DateExpression expression) {
        return expression instanceof Shift shift
                && shift.anchor() == DateExpression.Anchor.SPOKEN
                && shift.amount() < 0;
    }

    private FuzzyDate parsed(String edtf) {
        if (read.size() > MOST_KEPT) {
            read.clear();
        }
        return read.computeIfAbsent(edtf, FuzzyDate::parse);
    }
}
