package claimline.reading.quantity;

import claimline.model.Amount;
import claimline.model.Amount.Decimal;
import claimline.model.Amount.Fraction;
import claimline.reading.numeral.Numeral;
import claimline.reading.numeral.Numerals;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Particles;
import claimline.reading.text.Surroundings;
import claimline.reading.text.WordTable;
import claimline.reading.text.Words;
import java.math.BigInteger;
import java.util.Map;

/** Reads one number set against another as one figure: 10명 중 7명, 3대 1, seven in ten, one out of five. */
final class Proportions {

    private static final int LARGEST = 1000;

    /** Told as a share of these; 직원 37명 중 5명 are two counts. */
    private static final int MOST_OF = 10;

    private static final Lexicon<Boolean> OF = Lexicon.exactly(WordTable.set("중에 가운데 중"));

    private static final Lexicon<Boolean> ONCE = Lexicon.exactly(Map.of("한 번", true, "한번", true));

    private static final int LONGEST_WORD = 8;

    /** Near by, two numbers are the score of a game. */
    private static final Lexicon<Boolean> GAMES =
            Lexicon.exactly(WordTable.set("승리 이겼 이긴 졌 패했 패배 꺾 누르 눌 비겼 무승부 완승 완패 제압"));

    private final FoldedText text;
    private final Sides sides;

    Proportions(FoldedText text) {
        this.text = text;
        sides = new Sides(text);
    }

    /** The figure that the first number is the beginning of, or null. */
    Figure of(Side first) {
        Figure found = outOf(first);
        found = found == null ? onceIn(first) : found;
        found = found == null ? against(first) : found;
        found = found == null ? in(first) : found;
        return found == null ? to(first) : found;
    }

    /** a ratio of 3 to 1, a 3-to-1 margin */
    private Figure to(Side above) {
        boolean joined = text.startsWith("-to-", above.end(), true);
        boolean said = !joined
                && (text.startsWith(" to ", above.end(), true) || text.charAt(above.end()) == ':')
                && isSaid(above.start());
        if (!above.isPlain() || !joined && !said) {
            return null;
        }
        int at = above.end() + (text.charAt(above.end()) == ':' ? 1 : 4);
        Numeral below = Numerals.at(text, at);
        int by = below == null || below.isFraction() ? -1 : below.upTo(LARGEST);
        boolean ends = by > 0
                && (joined
                        ? text.charAt(below.end()) == ' ' || text.charAt(below.end()) == '-'
                        : Surroundings.mayEnd(text, below.end()));
        return ends ? Figure.ratio(above, below.end(), quotient(above, below)) : null;
    }

    private boolean isSaid(int start) {
        return text.startsWith("ratio of ", start - 9, true)
                || text.startsWith("odds of ", start - 8, true)
                || text.startsWith("margin of ", start - 10, true);
    }

    private Figure outOf(Side whole) {
        int of = whole.number().upTo(100);
        if (whole.isPlain() || !whole.is(UnitWord.Sort.COUNT) || of < 2 || of > MOST_OF && of != 100) {
            return null;
        }
        int at = text.charAt(whole.end()) == ' ' ? whole.end() + 1 : whole.end();
        Lexicon.Hit<Boolean> hit = OF.longest(text, at, each -> text.charAt(each.end()) == ' ');
        Side part = hit == null ? null : sides.at(hit.end() + 1);
        boolean share = part != null && whole.unit().equals(part.unit()) && isPart(part.number(), of);
        return share ? ratio(whole, part.end(), part.number().upTo(of), of) : null;
    }

    /** 세 번에 한 번, 다섯 명에 한 명꼴, 열 번 물으면 한 번: one in so many. */
    private Figure onceIn(Side whole) {
        int of = whole.number().upTo(100);
        if (!whole.is(UnitWord.Sort.COUNT) || of < 2) {
            return null;
        }
        int at = text.startsWith("에 ", whole.end(), false) ? whole.end() + 2 : behindCondition(whole.end());
        Side part = at < 0 ? null : sides.at(at);
        boolean once = part != null
                && whole.unit().equals(part.unit())
                && part.number().upTo(1) == 1;
        int end = once ? part.end() : at < 0 || text.charAt(whole.end() - 1) != '번' ? -1 : behindOnce(at);
        return end < 0 || !Particles.wordMayEnd(text, end) ? null : ratio(whole, end, 1, of);
    }

    /** Behind a word that says if or only when, as in 열 번을 물어야; -1 where none stands. */
    private int behindCondition(int end) {
        int start = text.charAt(end) == '을' ? end + 2 : end + 1;
        int at = start;
        while (Words.isHangul(text.charAt(at)) && at - start < LONGEST_WORD) {
            at++;
        }
        boolean condition = text.charAt(start - 1) == ' '
                && at > start
                && "야면".indexOf(text.charAt(at - 1)) >= 0
                && text.charAt(at) == ' ';
        return condition ? at + 1 : -1;
    }

    private int behindOnce(int at) {
        Lexicon.Hit<Boolean> once = ONCE.longest(text, at);
        return once == null ? -1 : once.end();
    }

    private static boolean isPart(Numeral part, int of) {
        return part.upTo(of) >= 0 && part.upTo(of) < of;
    }

    private Figure against(Side first) {
        int at = text.charAt(first.end()) == ' ' ? first.end() + 1 : first.end();
        boolean machines = first.unit() != null && first.unit().unit().code().equals("{vehicle}");
        boolean plain = first.isPlain() || machines && text.charAt(first.end() - 1) == '대';
        int word = first.isPlain() ? at : first.end() - 1;
        if (!plain || text.charAt(word) != '대' || first.number().form() == Numeral.Form.WORDS) {
            return null;
        }
        Digits other = Digits.at(text, text.charAt(word + 1) == ' ' ? word + 2 : word + 1);
        if (other == null
                || other.grouped()
                || other.hasPoint()
                || !Surroundings.mayEnd(text, other.end())
                || isGame(other.end())) {
            return null;
        }
        Numeral below = Numeral.of(word, other.end(), other.value(), Numeral.Form.DIGITS);
        boolean equal = first.number().value().compareTo(below.value()) == 0;
        return equal || below.upTo(LARGEST) < 1 ? null : Figure.ratio(first, other.end(), quotient(first, below));
    }

    private static Amount quotient(Side above, Numeral below) {
        int by = below.upTo(LARGEST);
        if (by == 1) {
            return above.number().value();
        }
        int whole = above.number().upTo(LARGEST);
        return whole < 0
                ? new Decimal(above.number().value().numerator())
                : new Fraction(BigInteger.valueOf(whole), BigInteger.valueOf(by));
    }

    private boolean isGame(int end) {
        for (int at = end; at < end + 12 && "\n,.".indexOf(text.charAt(at)) < 0; at++) {
            if (GAMES.longest(text, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** seven in ten; not five in 2020, nor two in ten years. */
    private Figure in(Side part) {
        if (!part.isPlain() || part.number().upTo(LARGEST) < 1) {
            return null;
        }
        int at = text.startsWith(" in ", part.end(), true)
                ? part.end() + 4
                : text.startsWith(" out of ", part.end(), true)
                        ? part.end() + 8
                        : text.startsWith(" in every ", part.end(), true) ? part.end() + 10 : -1;
        Numeral whole = at < 0 ? null : Numerals.at(text, text.startsWith("every ", at, true) ? at + 6 : at);
        if (whole == null || whole.form() == Numeral.Form.GROUPED && whole.upTo(LARGEST) < 0) {
            return null;
        }
        int of = whole.upTo(LARGEST * 100);
        boolean year = whole.form() == Numeral.Form.DIGITS && of > LARGEST;
        boolean time = text.charAt(whole.end()) == ' ' && EnglishNouns.isTime(text, whole.end() + 1);
        return !year && !time && of > 1 && isPart(part.number(), of) && Surroundings.mayEnd(text, whole.end())
                ? ratio(part, whole.end(), part.number().upTo(of), of)
                : null;
    }

    private static Figure ratio(Side first, int end, int above, int below) {
        return Figure.ratio(first, end, new Fraction(BigInteger.valueOf(above), BigInteger.valueOf(below)));
    }
}
