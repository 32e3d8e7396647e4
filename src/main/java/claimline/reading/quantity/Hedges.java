package claimline.reading.quantity;

import claimline.model.Hedge;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Span;
import claimline.reading.text.WordTable;
import claimline.reading.text.Words;
import java.util.HashMap;
import java.util.Map;

/** Words before and behind a figure that say how firmly it stands: 약, 이상, 도 안 되는, nearly, or more. */
public final class Hedges {

    /**
     * What the words around a figure make of it.
     *
     * @param phrase the figure with those of the words that touch it, in the folded text
     */
    public record Hedging(Hedge hedge, Span phrase) {}

    private static final Lexicon<String> BEFORE = Lexicon.of(WordTable.words("""
        ABOUT: 약, 대략, 대충, 얼추, 어림잡아, 줄잡아, 얼핏, 추정치, ~, ≈, ≒, ±
        ABOUT: plus or minus, give or take, about, around, roughly, approximately, approx, approx., some, circa, ca., an estimated, estimated, c., in the region of
        NEARLY: 거의, 근, nearly, almost, close to, nearing, approaching, just under, just shy of, just below, not quite
        SOME_OVER: just over, a little over, slightly more than, slightly over, a little more than, just above, just more than
        AT_LEAST: 최소, 최소한, 적어도, 적게는, 못해도, 최저, 최하, at least, no fewer than, no less than, not less than, a minimum of
        AT_LEAST: minimum of, upwards of, ≥, ≧, at the very least, not fewer than
        AT_MOST: 최대, 최대한, 최고, 최장, 많게는, 많아야, 기껏해야, 길게는, up to, as many as, as much as, at most, no more than
        AT_MOST: not more than, a maximum of, maximum of, not exceeding, ≤, ≦, no greater than, as high as, as long as
        MORE_THAN: more than, over, above, in excess of, greater than, exceeding, north of, well over, higher than, bigger than, >
        MORE_THAN: larger than, topping
        LESS_THAN: less than, fewer than, under, below, lower than, smaller than, short of, south of, <
        """));

    private static final Lexicon<String> BEHIND = Lexicon.of(overLines(WordTable.words("""
        ABOUT: 가량, 정도, 안팎, 내외, 수준, 쯤, 전후, 언저리, or so, or thereabouts, give or take
        NEARLY: 가까이, 에 가까운, 에 가깝, 에 육박, 에 달할, 남짓도, 육박
        SOME_OVER: 남짓, odd, -odd
        AT_LEAST: 이상, -plus, or more, or above, or higher, or over, plus, +, and above, and over, and up, 부터, at least
        AT_MOST: 이하, 이내, or less, or fewer, or below, or under, at most, and under, 까지만, at the most, tops
        LESS_THAN: 미만, 미달, 이 안 되는, 가 안 되는, 도 안 되는, 도 안되는, 이 안되는, 가 안되는, 도 되지 않는, 이 채 안, 가 채 안, 도 채 안
        LESS_THAN: 에 못 미치, 에 못미치, 에도 못 미치, 에도 못미치, 에 미치지 못, 에도 미치지 못, 을 밑도, 를 밑도, 을 밑돌, 를 밑돌, 을 하회
        LESS_THAN: 를 하회, 보다 적은, 보다 작은, 보다 낮은, 도 채 되지, 도 안 된, 도 안 돼, 이 안 돼, 이 채 되지, 가 채 되지, 보다 작, 보다 적
        MORE_THAN: 초과, 넘는, 넘게, 넘긴, 넘은, 이 넘, 가 넘, 을 넘, 를 넘, 을 훌쩍 넘, 를 훌쩍 넘, 이 훌쩍 넘, 가 훌쩍 넘, 을 크게 넘, 를 크게 넘
        MORE_THAN: 을 웃도, 를 웃도, 을 웃돌, 를 웃돌, 을 상회, 를 상회, 을 초과, 를 초과, 이 초과, 가 초과, 보다 큰, 보다 많은, 보다 많, 보다 크, 을 뛰어넘
        MORE_THAN: 을 돌파, 를 돌파
        """)));

    private static final int MOST = 3;

    private Hedges() {}

    /** A line may end where a blank stands. */
    private static Map<String, String> overLines(Map<String, String> words) {
        Map<String, String> all = new HashMap<>(words);
        words.forEach((word, hedge) -> all.put(word.replace(' ', '\n'), hedge));
        return all;
    }

    /** What stands around a figure, reading no further back than to {@code from}. */
    public static Hedging around(FoldedText text, Figure figure, int from) {
        boolean measured = figure.unit() != null && figure.unit().sort() == UnitWord.Sort.MEASURE;
        return around(text, new Span(figure.start(), figure.end()), figure.exactly(), measured, from);
    }

    /** What stands around a figure that without it is as firm as {@code exactly}. */
    public static Hedging around(FoldedText text, Span figure, Hedge exactly, int from) {
        return around(text, figure, exactly, false, from);
    }

    private static Hedging around(FoldedText text, Span figure, Hedge exactly, boolean measured, int from) {
        int start = figure.start();
        Hedge hedge = exactly;
        for (int words = 0; words < MOST; words++) {
            Found before = before(text, start, from);
            if (before == null || measured && isExtreme(text, before)) {
                break;
            }
            start = before.edge();
            hedge = stronger(hedge, before.hedge());
        }
        int end = figure.end();
        for (int words = 0; words < MOST; words++) {
            Found behind = behind(text, end);
            if (behind == null) {
                break;
            }
            end = behind.edge();
            hedge = stronger(hedge, behind.hedge());
        }
        return new Hedging(hedge, new Span(start, end));
    }

    /** 최고 37도 is the highest that was measured, no bound. */
    private static boolean isExtreme(FoldedText text, Found before) {
        return text.startsWith("최고", before.edge(), false) || text.startsWith("최저", before.edge(), false);
    }

    private record Found(Hedge hedge, int edge) {}

    /** A bound says more than an estimate; a band says all that there is to say. */
    private static Hedge stronger(Hedge one, Hedge other) {
        return strength(other) >= strength(one) ? other : one;
    }

    private static int strength(Hedge hedge) {
        return switch (hedge) {
            case EXACT -> 0;
            case ABOUT -> 1;
            case SOME_OVER, NEARLY -> 2;
            case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> 3;
            case BAND -> 4;
        };
    }

    /** The longest word of hedging that ends before the figure. */
    private static Found before(FoldedText text, int start, int from) {
        int end = text.charAt(start - 1) == ' ' ? start - 1 : start;
        Found longest = null;
        int words = 0;
        for (int at = end - 1; at >= from && end - at <= 24 && words < 5; at--) {
            if (text.charAt(at) == '\n') {
                break;
            }
            if (Words.isWord(text.charAt(at)) && Words.isWord(text.charAt(at - 1))) {
                continue;
            }
            words++;
            int stop = end;
            Lexicon.Hit<String> hit = BEFORE.longest(text, at, each -> each.end() == stop);
            if (hit != null) {
                longest = new Found(Hedge.valueOf(hit.meaning()), at);
            }
        }
        return longest;
    }

    private static Found behind(FoldedText text, int end) {
        Lexicon.Hit<String> hit = BEHIND.longest(text, end, each -> ends(text, each));
        if (hit == null && text.charAt(end) == ' ') {
            hit = BEHIND.longest(text, end + 1, each -> ends(text, each));
        }
        return hit == null ? null : new Found(Hedge.valueOf(hit.meaning()), behindWord(text, hit));
    }

    private static boolean ends(FoldedText text, Lexicon.Hit<String> hit) {
        char last = hit.word().charAt(hit.word().length() - 1);
        return !Words.isLatin(last) || Words.endsAt(text, hit.end());
    }

    /** A verb of hedging goes to its end: 이 넘는. */
    private static int behindWord(FoldedText text, Lexicon.Hit<String> hit) {
        int end = hit.end();
        if (hit.word().indexOf(' ') > 0) {
            while (Words.isHangul(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }
}
