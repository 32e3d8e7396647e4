package claimline.reading.quantity;

import claimline.model.Amount;
import claimline.model.Unit;
import claimline.reading.Language;
import claimline.reading.quantity.UnitWord.Sort;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Particles;
import claimline.reading.text.WordTable;
import claimline.reading.text.Words;
import java.util.function.Consumer;

/** Figures that are words of their own: 절반, 첫 번째, twice, tenfold, half of. */
final class FixedWords {

    private static final Lexicon<String> KOREAN = Lexicon.exactly(WordTable.words("""
        TIMES 1/2: 절반
        ORDINAL 1: 첫 번째, 첫번째, 첫째
        ORDINAL 2: 둘째
        ORDINAL 3: 셋째
        ORDINAL 4: 넷째, 네째
        RANK 1: 세계 최초, 사상 최초, 세계최초, 국내 최초, 업계 최초, 아시아 최초, 역대 최초, 인류 최초, 최초의
        """));

    private static final Lexicon<String> TOP = Lexicon.exactly(WordTable.words("RANK 1: 수석"));

    private static final Lexicon<Boolean> BEHIND_TOP = Lexicon.exactly(WordTable.set("을 를 으로 차지 합격 졸업 입학"));

    private static final Lexicon<String> ENGLISH = Lexicon.of(WordTable.words("""
        TIMES 2: twice, twofold, two-fold
        TIMES 3: thrice, threefold
        TIMES 4: fourfold
        TIMES 5: fivefold
        TIMES 6: sixfold
        TIMES 7: sevenfold
        TIMES 8: eightfold
        TIMES 9: ninefold
        TIMES 10: tenfold
        TIMES 20: twentyfold
        TIMES 100: hundredfold
        TIMES 1000: thousandfold
        RANK 1: number one, first place
        POINTS 0.25: a quarter of a percentage point, one quarter of a percentage point, a quarter percentage point
        POINTS 0.25: a quarter point, a quarter-point, quarter point, quarter-point, a quarter of a point
        POINTS 0.5: half a percentage point, half of a percentage point, half a point, a half point, a half-point
        POINTS 0.5: half point, half-point
        POINTS 0.75: three quarters of a percentage point, three-quarters of a percentage point, three-quarters of a point
        """));

    private static final Lexicon<String> HALF = Lexicon.of(WordTable.words("TIMES 1/2: half, one-half, one half"));

    private static final Lexicon<Boolean> BEHIND_HALF =
            Lexicon.of(WordTable.set("of the its their his her our all that this those these as what"));

    private FixedWords() {}

    static void eachWord(Consumer<String> word) {
        KOREAN.words().forEach(word);
        TOP.words().forEach(word);
        ENGLISH.words().forEach(word);
        HALF.words().forEach(word);
    }

    /** The figure that begins here, or null. */
    static Figure at(FoldedText text, int at, Language language) {
        if (Words.isHangul(text.charAt(at))) {
            Lexicon.Hit<String> hit = KOREAN.longest(text, at, each -> Particles.wordMayEnd(text, each.end()));
            return hit == null ? top(text, at) : figure(at, hit);
        }
        if (language != Language.ENGLISH) {
            return null;
        }
        Lexicon.Hit<String> hit = ENGLISH.longest(text, at, each -> Words.endsAt(text, each.end()));
        hit = hit == null ? HALF.longest(text, at, each -> isHalf(text, each.end())) : hit;
        return hit == null ? null : Counts.often(text, figure(at, hit));
    }

    private static boolean isHalf(FoldedText text, int end) {
        return text.charAt(end) == ' '
                && BEHIND_HALF.longest(text, end + 1, each -> Words.endsAt(text, each.end())) != null;
    }

    private static Figure top(FoldedText text, int at) {
        Lexicon.Hit<String> hit = TOP.longest(text, at);
        if (hit == null) {
            return null;
        }
        int next = text.charAt(hit.end()) == ' ' ? hit.end() + 1 : hit.end();
        return BEHIND_TOP.longest(text, next) == null ? null : figure(at, hit);
    }

    private static Figure figure(int at, Lexicon.Hit<String> hit) {
        String[] words = hit.meaning().split(" ");
        Sort sort = Sort.valueOf(words[0]);
        Unit unit = sort == Sort.RANK ? Unit.RANK : sort == Sort.POINTS ? Unit.POINTS : Unit.ONE;
        return Figure.ofWord(at, hit.end(), new UnitWord(sort, unit, 0), Amount.parse(words[1]));
    }
}
