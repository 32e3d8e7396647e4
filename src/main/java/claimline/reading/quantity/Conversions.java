package claimline.reading.quantity;

import claimline.model.Amount;
import claimline.model.Quantity;
import claimline.model.Unit;
import claimline.reading.Mention;
import claimline.reading.MentionKind;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Span;
import claimline.reading.text.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ties an amount to the one before it whose conversion it is: 557만6000달러(약 83억원). */
public final class Conversions {

    private static final Lexicon<Boolean> BETWEEN = Lexicon.of(WordTable.set("""
        ( , 약 한화 우리 돈 우리돈 한화로 우리돈으로 돈으로 원화 or about around roughly approximately some nearly 대략 = ≈ 미화 즉 환산하면
        equivalent to the of £ at
        """));

    /** From here on a number in brackets behind an amount is one, too. */
    private static final Amount LEAST = Amount.parse("10000");

    private static final int LONGEST_GAP = 30;

    private Conversions() {}

    public static List<Mention> of(FoldedText text, List<Mention> mentions) {
        List<Mention> tied = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = i == 0 ? mentions.get(i) : asMoney(text, tied.get(i - 1), mentions.get(i));
            boolean converts = i > 0 && isConversion(text, mentions.get(i - 1), mention);
            tied.add(converts ? tied(mention, mentions.get(i - 1).span()) : mention);
        }
        return tied;
    }

    /** (약 119조) behind 860억달러 is money, whose currency is left out. */
    private static Mention asMoney(FoldedText text, Mention first, Mention second) {
        boolean large = second.kind() == MentionKind.NUMBER
                && second.value().orElse(null) instanceof Quantity quantity
                && quantity.unit().equals(Unit.ONE)
                && quantity.amount().compareTo(LEAST) >= 0;
        if (!large
                || first.kind() != MentionKind.MONEY
                || text.charAt(second.phrase().start() - 1) != '('
                || !isBetween(text, first.span().end(), second.span().start())) {
            return second;
        }
        Quantity number = (Quantity) second.value().orElseThrow();
        Unit currency = CurrencyWords.leftOut(text, second.span().end());
        Quantity money = new Quantity(number.amount(), number.lower(), number.upper(), currency, number.hedge());
        return new Mention(
                MentionKind.MONEY, second.span(), second.phrase(), Optional.of(money), second.converts(), true);
    }

    private static boolean isConversion(FoldedText text, Mention first, Mention second) {
        return first.kind() == second.kind()
                && first.value().orElse(null) instanceof Quantity one
                && second.value().orElse(null) instanceof Quantity other
                && !one.unit().equals(other.unit())
                && convertible(first, one, other)
                && isBetween(text, first.span().end(), second.span().start());
    }

    private static boolean convertible(Mention first, Quantity one, Quantity other) {
        boolean measures = first.kind() == MentionKind.NUMBER
                && !one.unit().isCounter()
                && !other.unit().isCounter()
                && !one.unit().code().equals("1")
                && !other.unit().code().equals("1");
        return one.unit().isMoney() && other.unit().isMoney() || measures;
    }

    /** A bracket or comma and nothing but words of hedging. */
    private static boolean isBetween(FoldedText text, int end, int start) {
        int at = text.charAt(end) == ' ' ? end + 1 : end;
        char sign = text.charAt(at);
        boolean opens = sign == '(' || sign == '·' || sign == '[' || sign == ',' || sign == '=';
        if (!opens || start - end > LONGEST_GAP) {
            return false;
        }
        at++;
        while (at < start) {
            Lexicon.Hit<Boolean> hit = text.charAt(at) == ' ' ? null : BETWEEN.longest(text, at);
            if (text.charAt(at) != ' ' && hit == null) {
                return false;
            }
            at = hit == null ? at + 1 : hit.end();
        }
        return at == start && (sign != ',' || mayFollowComma(text, end, start));
    }

    /** Behind a comma alone another amount would be the next of a list; a word of hedging makes it the same. */
    private static boolean mayFollowComma(FoldedText text, int end, int start) {
        return start - end > 2;
    }

    private static Mention tied(Mention mention, Span converted) {
        return new Mention(
                mention.kind(),
                mention.span(),
                mention.phrase(),
                mention.value(),
                Optional.of(converted),
                mention.currencyLeftOut());
    }
}
