package claimline.reading.quantity;

import claimline.reading.MentionKind;
import claimline.reading.numeral.Numeral;
import claimline.reading.quantity.UnitWord.Sort;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Particles;
import claimline.reading.text.Words;

/** Whether a number with a unit is a figure, where its words alone do not tell: 10대 그룹, 7번 국도, 원전 2기. */
final class Counts {

    private static final UnitWord POUNDS = UnitWord.of(Sort.MONEY, "GBP");
    private static final UnitWord WEIGHT = UnitWord.of(Sort.MEASURE, "[lb_av]");

    private static final int NEAR = 20;
    private static final int YOUNGEST = 10;
    private static final int OLDEST = 90;
    private static final int FEW = 12;

    private Counts() {}

    static boolean stands(FoldedText text, Figure figure) {
        char last = text.charAt(figure.end() - 1);
        if (figure.unit().sort() == Sort.INDEX && last == 'p') {
            return figure.amount().numerator().scale() > 0 || text.charAt(figure.end()) == '(';
        }
        boolean hangul = Words.isHangul(last);
        if (!hangul || figure.unit().sort() != Sort.COUNT && figure.unit().sort() != Sort.MONEY) {
            return !hangul || figure.unit().sort() != Sort.PERCENT || isPercent(text, figure);
        }
        return switch (figure.unit().unit().code()) {
            case "{time}" ->
                last != '번'
                        || !follows(text, figure.end(), CountWords.NUMBERED)
                                && !stoodBefore(text, figure.start(), CountWords.NUMBERED_BEFORE);
            case "{unit}" -> stoodBefore(text, figure.start(), CountWords.SET_UP);
            case "{vehicle}" -> isMachines(text, figure);
            case "{person}" ->
                last != '인' || text.charAt(figure.end()) != '당' && !follows(text, figure.end(), CountWords.OF_SO_MANY);
            case "{household}" -> !text.startsWith("세대", figure.end() - 2, false) || isHouseholds(figure);
            case "KRW" -> !follows(text, figure.end(), CountWords.CROWDED);
            default -> true;
        };
    }

    /** With the unit of how often something happens where that is meant: twice a week, met three times in May. */
    static Figure often(FoldedText text, Figure figure) {
        boolean told = figure.unit().sort() == Sort.TIMES
                && CountWords.OCCASIONS.longest(text, figure.end() - 5, hit -> hit.end() == figure.end()) != null;
        boolean whole = figure.start() == 0 && figure.end() == text.length();
        boolean often = told
                && (CountWords.OFTEN.longest(text, figure.end(), hit -> Words.endsAt(text, hit.end())) != null
                        || !whole && endsTelling(text, figure.end()) && !isChange(text, figure.start()));
        return often ? figure.with(MentionKind.COUNT, UnitWord.of(Sort.COUNT, "{time}")) : figure;
    }

    /** Whether the sentence goes on without saying what is so many times as much. */
    private static boolean endsTelling(FoldedText text, int end) {
        return text.charAt(end) != ' ' && text.charAt(end) != '-'
                || CountWords.BEHIND_OCCASIONS.longest(text, end + 1, hit -> Words.endsAt(text, hit.end())) != null;
    }

    /** grew three times: by as much, not so often. */
    private static boolean isChange(FoldedText text, int start) {
        Trends.Trend trend = Trends.before(text, start);
        return trend == Trends.Trend.RISE || trend == Trends.Trend.FALL;
    }

    /** The figure with the unit that a noun beside it gives to the general counter: 5개 은행, 칩 5만 개, GPU 2000개. */
    static Figure told(FoldedText text, Figure figure) {
        if (figure.unit() != null && figure.unit().sort() == Sort.TIMES) {
            return often(text, figure);
        }
        if (figure.unit() != null
                && figure.unit().equals(POUNDS)
                && !figure.first().fronted()) {
            return isWeight(text, figure) ? figure.with(MentionKind.NUMBER, WEIGHT) : figure;
        }
        if (figure.unit() == null && !figure.first().fronted() && isOfPeople(text, figure)) {
            return figure.with(MentionKind.COUNT, EnglishNouns.PERSON);
        }
        if (figure.unit() == null || figure.unit().sort() != Sort.COUNT) {
            return figure;
        }
        if (isAge(text, figure)) {
            return figure.ofDecade();
        }
        if (text.charAt(figure.end() - 1) != '개') {
            return figure;
        }
        int behind = text.startsWith("의 ", figure.end(), false) ? figure.end() + 2 : figure.end() + 1;
        Lexicon.Hit<UnitWord> noun =
                CounterWords.COUNTED.longest(text, behind, hit -> Particles.wordMayEnd(text, hit.end()));
        UnitWord unit = noun == null ? nounBefore(text, figure.start()) : noun.meaning();
        return unit == null ? figure : figure.with(figure.kind(), unit);
    }

    /** killed two, injuring 16, left nine dead: only people are. */
    private static boolean isOfPeople(FoldedText text, Figure figure) {
        if (figure.isBand()
                || figure.first().number().isFraction()
                || figure.amount().numerator().scale() > 0) {
            return false;
        }
        int behind = Words.behindBlanks(text, figure.end());
        if (CountWords.OF_VICTIMS.longest(text, behind, hit -> Words.endsAt(text, hit.end())) != null) {
            return true;
        }
        int end = figure.start() - 1;
        int start = end;
        while (start > 0 && Words.isLatin(text.charAt(start - 1))) {
            start--;
        }
        return text.charAt(end) == ' '
                && CountWords.HARMING.longest(text, start, hit -> hit.end() == end) != null
                && EnglishNouns.isBare(text, figure.end());
    }

    private static UnitWord nounBefore(FoldedText text, int start) {
        int end = text.charAt(start - 1) == ' ' ? start - 1 : start;
        for (int at = end - 1; at >= 0 && at >= end - 6; at--) {
            Lexicon.Hit<UnitWord> noun =
                    Words.beginsAt(text, at) ? CounterWords.COUNTED.longest(text, at, hit -> hit.end() == end) : null;
            if (noun != null) {
                return noun.meaning();
            }
        }
        return acronym(text, end);
    }

    /** GPU 2000개 */
    private static UnitWord acronym(FoldedText text, int end) {
        int start = end;
        while (end - start < 6
                && Character.isUpperCase(text.charAt(start - 1))
                && Words.isLatin(text.charAt(start - 1))) {
            start--;
        }
        boolean word = end - start >= 2 && Words.beginsAt(text, start);
        return word ? UnitWord.of(Sort.COUNT, "{" + text.subSequence(start, end) + "}") : null;
    }

    /** A pound is money, unless something is weighed near by. */
    private static boolean isWeight(FoldedText text, Figure figure) {
        if (text.startsWith(" of ", figure.end(), true)) {
            return true;
        }
        int from = Math.max(0, figure.start() - NEAR);
        for (int at = from; at < figure.end() + NEAR; at++) {
            if (CountWords.WEIGHED.begins(text.charAt(at))
                    && CountWords.WEIGHED.longest(text, at) != null
                    && Words.beginsAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** 5 프로 선수 and 아이폰 16 프로 are no shares: apart from its number the word stands at the end. */
    private static boolean isPercent(FoldedText text, Figure figure) {
        return !text.startsWith(" 프로", figure.end() - 3, false) || "\0\n".indexOf(text.charAt(figure.end())) >= 0;
    }

    /** 10대 그룹 are the ten largest, 41대 machines, 30대 people in their thirties. */
    private static boolean isMachines(FoldedText text, Figure figure) {
        int number = figure.first().number().upTo(99);
        boolean apart = text.charAt(figure.end() - 2) == ' ';
        boolean against = apart && text.charAt(figure.end()) == ' ' && Digits.isDigit(text.charAt(figure.end() + 1));
        if (against || CountWords.GENERATIONS.longest(text, figure.end()) != null) {
            return false;
        }
        if (number < 0 || apart || isAge(text, figure) || stoodBefore(text, figure.start(), CountWords.MACHINES)) {
            return true;
        }
        boolean round = number >= YOUNGEST && number % YOUNGEST == 0;
        if (follows(text, figure.end(), CountWords.TERMS)) {
            return false;
        }
        boolean attribute = text.charAt(figure.end()) == ' ' && Words.isWord(text.charAt(figure.end() + 1));
        return !round && !(number <= FEW && attribute);
    }

    /** 5세대 is the fifth generation, 386세대 one that is called so. */
    private static boolean isHouseholds(Figure figure) {
        int number = figure.first().number().upTo(999);
        return number < 0 || number > FEW && (number % 100 != 86 || figure.isBand());
    }

    /** Whether the figure is of people of an age: 30대 남성. */
    private static boolean isAge(FoldedText text, Figure figure) {
        int number = figure.first().number().upTo(OLDEST);
        return number >= YOUNGEST
                && number % YOUNGEST == 0
                && text.charAt(figure.end() - 1) == '대'
                && text.charAt(figure.end() - 2) != ' '
                && !stoodBefore(text, figure.start(), CountWords.MACHINES)
                && (follows(text, figure.end(), CountWords.OF_AGE)
                        || number > YOUNGEST && endsClause(text, figure.end()));
    }

    /** Behind 대 comes a particle, a bracket or nothing, not what there are so many of. */
    private static boolean endsClause(FoldedText text, int end) {
        char next = text.charAt(end);
        return "가는를에의와도로들)".indexOf(next) >= 0 && next != '\0';
    }

    private static boolean follows(FoldedText text, int end, Lexicon<Boolean> words) {
        int next = text.charAt(end) == ' ' ? end + 1 : end;
        return words.longest(text, next) != null;
    }

    /** Whether what stands before the number is counted by 기. */
    static boolean isSetUp(FoldedText text, Numeral number) {
        return stoodBefore(text, number.start(), CountWords.SET_UP);
    }

    /** Whether one of the words stands before a position, with or without a blank. */
    private static boolean stoodBefore(FoldedText text, int start, Lexicon<Boolean> words) {
        int end = text.charAt(start - 1) == ' ' ? start - 1 : start;
        for (int at = end - 1; at >= 0 && at >= end - 6; at--) {
            if (words.longest(text, at, hit -> hit.end() == end) != null) {
                return true;
            }
        }
        return false;
    }
}
