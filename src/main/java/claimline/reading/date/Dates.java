package claimline.reading.date;

import claimline.model.Hedge;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Value;
import claimline.reading.Finder;
import claimline.reading.Mention;
import claimline.reading.MentionKind;
import claimline.reading.calendar.DateExpression.About;
import claimline.reading.calendar.DateExpression.Length;
import claimline.reading.calendar.DateMatch;
import claimline.reading.calendar.Timeline;
import claimline.reading.quantity.Hedges;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/** Finds dates, times of day and lengths of time. */
public final class Dates implements Finder {

    private final FoldedText text;
    private final Timeline timeline;

    public Dates(FoldedText text, Optional<LocalDate> published) {
        this.text = text;
        timeline = new Timeline(text, published);
    }

    @Override
    public boolean begins(char letter) {
        return DateGrammar.begins(letter);
    }

    @Override
    public Candidate at(int position) {
        DateMatch match = DateGrammar.at(text, position);
        return match == null ? null : new Found(match);
    }

    /** A date whose meaning is asked for when it is kept, since it hangs on those before it. */
    private final class Found implements Candidate {

        private final DateMatch match;

        Found(DateMatch match) {
            this.match = match;
        }

        @Override
        public int end() {
            return match.end();
        }

        @Override
        public Mention accept() {
            return match.expression() instanceof Length length ? length(length.quantity()) : date();
        }

        private Mention date() {
            Span span = new Span(match.start(), match.end());
            Span phrase = DateHedges.around(text, span);
            DateMatch told = phrase.equals(span)
                    ? match
                    : new DateMatch(match.start(), match.end(), new About(match.expression()));
            Optional<Value> value = timeline.date(told).map(Moment::new);
            return new Mention(MentionKind.DATE, span, phrase, value, Optional.empty(), false);
        }

        private Mention length(Quantity quantity) {
            Span span = new Span(match.start(), match.end());
            boolean led = DateHedges.isLed(text, match.start());
            boolean some = KoreanLengths.isSome(text, match.end());
            Hedge exactly = some && quantity.hedge() == Hedge.EXACT ? Hedge.SOME_OVER : quantity.hedge();
            Span told = some ? new Span(match.start(), match.end() + 1) : span;
            Hedges.Hedging hedging = Hedges.around(text, told, exactly, led ? match.start() : 0);
            Hedge hedge = quantity.hedge() == Hedge.BAND ? Hedge.BAND : hedging.hedge();
            Quantity hedged =
                    new Quantity(quantity.amount(), quantity.lower(), quantity.upper(), quantity.unit(), hedge);
            return Mention.of(MentionKind.DURATION, span, hedging.phrase(), hedged);
        }
    }
}
