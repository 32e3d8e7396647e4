package claimline.reading.calendar;

import claimline.model.FuzzyDate;
import claimline.reading.calendar.DateExpression.Shift;
import claimline.reading.text.FoldedText;
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
