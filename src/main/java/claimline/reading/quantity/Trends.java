package claimline.reading.quantity;

import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.WordTable;
import claimline.reading.text.Words;

/** Words that say that something fell, before or behind the figure that says by how much. */
final class Trends {

    /** What stands beside a figure. */
    enum Trend {
        FALL,
        RISE,
        /** The figure is where something stands, not how far it moved: 17%로 떨어졌다, fell to 17%. */
        LEVEL,
        NONE
    }

    private static final Lexicon<String> WORDS = Lexicon.of(WordTable.words("""
        FALL: 급락, 폭락, 하락, 떨어, 내렸, 내린, 내려, 내리, 내림, 빠졌, 빠진, 빠지, 빠져, 줄었, 줄어, 줄인, 줄이, 줄였, 줄고, 줄며, 줄자, 감소
        NONE: dropped out, drop out, drops out, dropping out, fell ill, fell asleep, cut off, cut short
        FALL: ↓, 감량, 급감, 축소, 낮아, 낮췄, 낮춘, 낮추, 약세, 후퇴, 추락, 곤두박질, 밀렸, 밀린, 밀리, 밀려, 뒷걸음, 인하, 감축, 삭감, 쪼그라
        FALL: 역성장, 깎, 주저앉, 급강하, 하향, 절하, 미끄러, 꺾였, 꺾이, 고꾸라, 날아갔, 날렸, 위축, 격감, 덜어
        RISE: 급등, 폭등, 상승, 올랐, 오른, 올라, 오르, 올려, 올린, 뛰, 뛴, 치솟, 늘었, 늘어, 늘린, 늘려, 증가, 급증, 확대, 높아, 높였
        RISE: 강세, 반등, 성장, 인상, 상향, 불어, 절상, 폭증
        FALL: fall, fell, falls, falling, fallen, drop, drops, dropped, dropping, decline, declined, declines, declining, down
        FALL: lost, lose, loses, losing, loss, shed, sheds, shedding, slide, slid, slides, sliding, slip, slipped, slips, slipping
        FALL: plunge, plunged, plunges, plunging, tumble, tumbled, tumbles, tumbling, sink, sank, sinks, sunk, sinking
        FALL: slump, slumped, slumps, slumping, decrease, decreased, decreases, decreasing, dip, dipped, dips, eased, cut, cuts
        FALL: cutting, reduce, reduced, reduces, reducing, reduction, shrank, shrunk, shrink, shrinking, contracted, contraction
        FALL: retreat, retreated, plummet, plummeted, plummeting, crash, crashed, dived, nosedived, lower, lowered, lowering
        FALL: weakened, depreciated, devalued, slash, slashed, slashing, trimmed, tanked, cratered, dropoff, lopped, skidded
        RISE: rise, rose, rises, risen, rising, gain, gained, gains, gaining, jump, jumped, climb, climbed, up, increase
        RISE: expand, expands, expanded, expanding, rebounded, rallied, recovered, accelerated, strengthened, boosted, climbing
        RISE: raise, raises, raised, raising, increasing, jumps, jumping, surging, soaring, doubled, tripled, lifted, hiked
        RISE: increased, increases, grew, grow, grown, growth, surge, surged, soar, soared, higher, added, advance, advanced
        """));

    /** Between a figure and the word behind it. */
    private static final Lexicon<Boolean> SKIPPED_BEHIND = Lexicon.of(WordTable.set("""
        가량 정도 이상 이하 안팎 내외 수준 가까이 넘게 넘는 남짓 이나 씩 또 더 크게 소폭 대폭 추가로 추가 동반 일제히 각각 잇따라 다시 나란히
        모두 가까운 육박 미만 초과 큰 폭으로 넘게나 급격히 하고 쯤 동시에 도 나 가 이 의 을 를 은 는 만큼 약 무려 하루 단번에 만에
        sharp steep further annual quarterly monthly or more and
        """));

    private static final Lexicon<Boolean> LEVEL_BEHIND =
            Lexicon.of(WordTable.set("로 으로 까지 에서 에 보다 대로 대까지 선까지 선으로 수준으로 수준까지 수준에서 대에서"));

    /** Nouns that the figure behind them measures: 낙폭은 5%. */
    private static final Lexicon<Boolean> FALLS_BEFORE =
            Lexicon.of(WordTable.set("낙폭 하락률 하락폭 감소율 감소폭 인하폭 낙폭이 하락세 감축률 인하율 절감률"));

    private static final Lexicon<Boolean> SKIPPED_BEFORE = Lexicon.of(WordTable.set("""
        by of about around nearly almost roughly some more than over at least as much a an another further additional
        average mean median total approximately only just sharply slightly steeply modestly estimated up close to under the record whopping
        """));

    private static final int MOST_WORDS = 8;

    private Trends() {}

    /** What the words around a figure say of it. */
    static Trend around(FoldedText text, int start, int end) {
        Trend behind = behind(text, end);
        return behind == Trend.NONE ? before(text, start) : behind;
    }

    /** 17%가량 급락, 5% lower; a bracketed conversion may stand between. */
    static Trend behind(FoldedText text, int end) {
        int at = end;
        for (int brackets = 0; brackets < 3 && text.charAt(at) == '('; brackets++) {
            at = behindBracket(text, at);
        }
        for (int words = 0; words < MOST_WORDS; words++) {
            while (text.charAt(at) == ' ' || text.charAt(at) == '-') {
                at++;
            }
            Lexicon.Hit<String> trend = WORDS.longest(text, at, hit -> ends(text, hit.word(), hit.end()));
            if (trend != null) {
                return Trend.valueOf(trend.meaning());
            }
            if (words < 2 && LEVEL_BEHIND.longest(text, at, hit -> mayEnd(text, hit.end())) != null) {
                return Trend.LEVEL;
            }
            Lexicon.Hit<Boolean> skipped = SKIPPED_BEHIND.longest(text, at, hit -> mayEnd(text, hit.end()));
            if (skipped == null) {
                return Trend.NONE;
            }
            at = skipped.end();
        }
        return Trend.NONE;
    }

    /** What the verb behind a list in brackets says: …(19.1%), …(11.7%) 등도 급락했다. Over two words at most. */
    static Trend listEnd(FoldedText text, int end) {
        int at = end;
        for (int words = 0; words <= 3; words++) {
            if (LEVEL_BEHIND.longest(text, at, hit -> mayEnd(text, hit.end())) != null && words == 0) {
                return Trend.LEVEL;
            }
            Lexicon.Hit<String> trend = WORDS.longest(text, at, hit -> ends(text, hit.word(), hit.end()));
            if (trend != null) {
                return Trend.valueOf(trend.meaning());
            }
            while (Words.isWord(text.charAt(at))) {
                at++;
            }
            if (text.charAt(at) != ' ') {
                return Trend.NONE;
            }
            at++;
        }
        return Trend.NONE;
    }

    /** What the Korean verb says that ends at a position: 내린, 하락한. */
    static Trend endingAt(FoldedText text, int end) {
        int start = wordStart(text, end);
        Lexicon.Hit<String> trend = Words.isHangul(text.charAt(end - 1)) ? WORDS.longest(text, start) : null;
        return trend == null || end - trend.end() > 1 ? Trend.NONE : Trend.valueOf(trend.meaning());
    }

    /** fell by about 17%, cut rates by 25 basis points, 낙폭은 5% */
    static Trend before(FoldedText text, int start) {
        int end = behindWord(text, start);
        boolean by = false;
        for (int words = 0; words < MOST_WORDS && end > 0; words++) {
            int begin = wordStart(text, end);
            Lexicon.Hit<String> trend = WORDS.longest(text, begin, hit -> hit.end() == wordEnd(text, begin));
            if (FALLS_BEFORE.longest(text, begin) != null || trend != null && Words.isLatin(text.charAt(begin))) {
                return trend == null ? Trend.FALL : Trend.valueOf(trend.meaning());
            }
            by |= isWord(text, begin, end, "by");
            if (!by && (isWord(text, begin, end, "from") || isWord(text, begin, end, "to") && leads(text, begin))) {
                return Trend.LEVEL;
            }
            if (!by && SKIPPED_BEFORE.longest(text, begin, hit -> hit.end() == wordEnd(text, begin)) == null) {
                return Trend.NONE;
            }
            end = behindWord(text, begin);
        }
        return Trend.NONE;
    }

    /** to 5%, but not up to 5%, nor close to 5% */
    private static boolean leads(FoldedText text, int to) {
        int begin = wordStart(text, to - 1);
        return !isWord(text, begin, to - 1, "up") && !isWord(text, begin, to - 1, "close");
    }

    /** Whether one of the few words before a position, within the clause, says that something rose or fell. */
    static boolean isInClause(FoldedText text, int start) {
        int end = behindWord(text, start);
        for (int words = 0; words < MOST_WORDS && end > 0; words++) {
            int begin = wordStart(text, end);
            if (WORDS.longest(text, begin, hit -> hit.end() == wordEnd(text, begin)) != null) {
                return true;
            }
            end = behindWord(text, begin);
        }
        return false;
    }

    private static int wordEnd(FoldedText text, int begin) {
        int end = begin;
        while (Words.isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(FoldedText text, int begin, int end, String word) {
        return end - begin == word.length() && text.startsWith(word, begin, true);
    }

    /** The end of the word before a position, 0 where a sentence or the text begins between them. */
    private static int behindWord(FoldedText text, int start) {
        return start > 1 && text.charAt(start - 1) == ' ' && Words.isWord(text.charAt(start - 2)) ? start - 1 : 0;
    }

    private static int wordStart(FoldedText text, int end) {
        int start = end;
        while (start > 0 && end - start < 30 && Words.isWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean ends(FoldedText text, String word, int end) {
        return !Words.isLatin(word.charAt(0)) || Words.endsAt(text, end);
    }

    private static boolean mayEnd(FoldedText text, int end) {
        return !Words.isLatin(text.charAt(end))
                && (!Words.isHangul(text.charAt(end)) || WORDS.begins(text.charAt(end)));
    }

    private static int behindBracket(FoldedText text, int open) {
        for (int at = open + 1; at < open + 40; at++) {
            if (text.charAt(at) == ')') {
                return at + 1;
            }
        }
        return open;
    }
}
