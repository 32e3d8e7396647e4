package claimline.reading.quantity;

import claimline.model.Quantity;
import claimline.model.Unit;
import claimline.reading.Mention;
import claimline.reading.MentionKind;
import claimline.reading.quantity.Trends.Trend;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Span;
import claimline.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives a change the sign that its verb gives it: 17% 급락 is minus seventeen. One verb may govern a list, so figures are
 * looked at from the last to the first; figures in brackets behind names go on with what the sentence before said.
 */
public final class Signs {

    private static final Unit POINT = new Unit("{point}");

    private static final int LIST_GAP = 40;

    private final FoldedText text;
    private final List<Mention> mentions;

    private Signs(FoldedText text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    public static List<Mention> of(FoldedText text, List<Mention> mentions) {
        return new Signs(text, mentions).signed();
    }

    private List<Mention> signed() {
        Trend[] trends = new Trend[mentions.size()];
        int later = -1;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            trends[i] = Trend.NONE;
            if (isChange(mentions.get(i))) {
                trends[i] = trend(i, later >= 0 && isList(i, later) ? trends[later] : Trend.NONE);
                later = i;
            }
        }
        List<Mention> signed = new ArrayList<>(mentions.size());
        for (int i = 0; i < trends.length; i++) {
            if (trends[i] == Trend.NONE && i > 0 && isBracketed(i) && isBracketed(i - 1) && sameParagraph(i)) {
                trends[i] = trends[i - 1];
            }
            signed.add(trends[i] == Trend.FALL ? falling(mentions.get(i)) : mentions.get(i));
        }
        return signed;
    }

    private static boolean isChange(Mention mention) {
        return mention.value().orElse(null) instanceof Quantity quantity
                && (mention.kind() == MentionKind.PERCENT
                        || mention.kind() == MentionKind.POINTS
                        || quantity.unit().equals(POINT));
    }

    /** @param next what is told of the next figure of the list, if there is one */
    private Trend trend(int index, Trend next) {
        Mention mention = mentions.get(index);
        Trend own = Trends.around(text, mention.span().start(), mention.phrase().end());
        if (own == Trend.NONE && isBracketed(index)) {
            own = Trends.listEnd(text, mention.span().end() + 1);
        }
        return own == Trend.NONE ? next : own;
    }

    private boolean isBracketed(int index) {
        Span span = mentions.get(index).span();
        return isChange(mentions.get(index)) && text.charAt(span.start() - 1) == '(' && text.charAt(span.end()) == ')';
    }

    /**
     * Whether two figures are members of one list whose verb ends it, as in Korean: a comma or bracket and a name
     * between.
     */
    private boolean isList(int first, int second) {
        int end = mentions.get(first).span().end();
        int start = mentions.get(second).span().start();
        int at = text.charAt(end) == ')' ? end + 1 : end;
        boolean joins = ",·와과".indexOf(text.charAt(at)) >= 0 || text.startsWith(" and ", at, true);
        if (!joins || start - end > LIST_GAP) {
            return false;
        }
        int behind = mentions.get(second).span().end();
        boolean korean = Words.isHangul(text.charAt(behind)) || Words.isHangul(text.charAt(behind + 1));
        for (int letter = at + 1; letter < start; letter++) {
            korean |= Words.isHangul(text.charAt(letter));
            if (text.charAt(letter) == '.' || text.charAt(letter) == '\n') {
                return false;
            }
        }
        return korean;
    }

    private boolean sameParagraph(int index) {
        for (int at = mentions.get(index - 1).span().end();
                at < mentions.get(index).span().start();
                at++) {
            if (text.charAt(at) == '\n') {
                return false;
            }
        }
        return true;
    }

    private static Mention falling(Mention mention) {
        if (!(mention.value().orElseThrow() instanceof Quantity quantity)
                || quantity.amount().numerator().signum() <= 0) {
            return mention;
        }
        Quantity negative = new Quantity(
                Side.negated(quantity.amount()),
                quantity.upper() == null ? null : Side.negated(quantity.upper()),
                quantity.lower() == null ? null : Side.negated(quantity.lower()),
                quantity.unit(),
                quantity.hedge());
        return new Mention(
                mention.kind(),
                mention.span(),
                mention.phrase(),
                Optional.of(negative),
                mention.converts(),
                mention.currencyLeftOut());
    }
}
