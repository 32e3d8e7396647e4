package claimline.reading.quantity;

import claimline.reading.numeral.Numeral;
import claimline.reading.numeral.Numeral.Form;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Particles;
import claimline.reading.text.Surroundings;
import claimline.reading.text.WordTable;
import claimline.reading.text.Words;
import java.math.BigDecimal;

/** Whether a number without a unit is a figure at all, and whether money is meant. */
final class PlainNumbers {

    /** Before a number without a unit they say what it measures: 지수 2500. */
    private static final Lexicon<Boolean> MEASURED = Lexicon.exactly(WordTable.set("""
        지수 코스피 코스닥 나스닥 다우 점수 규모 진도 시청률 평점 타율 평균자책점 출루율 장타율 OPS WAR 총 합계 농도 숫자 답 정답 값
        은 는 이 가 을 를 수 수는 지수는 지수가
        """));

    /** Near by, a number with no currency is an amount of money. */
    private static final Lexicon<Boolean> MONEY = Lexicon.of(WordTable.set("""
        비용 투자 매출 들이 들여 들인 들일 들였 들었 들어간 예산 손실 이익 자금 가격 몸값 값 벌금 연봉 월급 시총 시가총액 빚 부채 대출 자산 상금
        규모 수익 적자 흑자 거래대금 기부 지원금 배상 세금 쏟아 과징금 보증금 전세 월세 분양가 매각 인수 낙찰 계약금 이적료 연매출 벌어 벌었 돈
        영업익 영업이익 순익 순이익 당기순익 매출액 예산안 공사비 사업비 융자 성과급 보험금 임금 과태료 추징금 배당금 성금 후원금 출자 증자
        판매액 수출액 수입액 수주액 거래액 결제액 총액 금액
        cost costs costing worth spend spent spending paid pay pays price priced revenue profit sales budget invest invested
        investment loss losses debt valued fined raised funding
        """));

    private static final Lexicon<Boolean> COMPARING =
            Lexicon.exactly(WordTable.set("대비 감소 증가 상승 하락 이상 이하 미만 초과 보다 포인트"));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int NEAR = 24;
    private static final int MOST_ITEMS = 50;
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2199;

    private final FoldedText text;

    PlainNumbers(FoldedText text) {
        this.text = text;
    }

    boolean stands(Figure figure) {
        Numeral number = figure.first().number();
        if (isWholeText(figure)) {
            return true;
        }
        if (!Surroundings.mayEnd(text, figure.end()) || number.weak() && !figure.signed()) {
            return false;
        }
        if (number.isFraction()) {
            return isRatio(figure);
        }
        return switch (number.form()) {
            case MIXED, WORDS, FRACTION -> true;
            case GROUPED -> !NumberedNames.isName(text, figure);
            case DIGITS -> figure.signed() || isDigits(figure);
        };
    }

    /** A number as the field of a table: nothing stands beside it. */
    private boolean isWholeText(Figure figure) {
        return blank(0, figure.start()) && blank(figure.end(), text.length());
    }

    private boolean blank(int start, int end) {
        if (end - start > NEAR) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (" \n\r.".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** 1/14, but no date and no 24/7. */
    private boolean isRatio(Figure figure) {
        boolean slashed = text.charAt(figure.start() + 1) == '/' || text.charAt(figure.start() + 2) == '/';
        boolean attack = text.startsWith("9/11", figure.start(), false);
        return !slashed
                || !attack
                        && figure.amount().numerator().signum() > 0
                        && figure.amount().numerator().compareTo(figure.amount().denominator()) < 0
                        && text.charAt(figure.end()) != '/';
    }

    private boolean isDigits(Figure figure) {
        if (isLevel(figure)) {
            return true;
        }
        if (isPadded(figure.start()) || isDotted(figure.start())) {
            return false;
        }
        int year = figure.first().number().upTo(LAST_YEAR);
        if (year >= FIRST_YEAR
                && figure.first().number().end() - figure.first().number().start() == 4) {
            return false;
        }
        if (isEnumeration(figure) || NumberedNames.isName(text, figure)) {
            return false;
        }
        int end = figure.end();
        char behind = text.charAt(end) == ' ' ? text.charAt(end + 1) : text.charAt(end);
        boolean korean = Words.isHangul(wordBefore(figure.start())) || Words.isHangul(behind);
        return !korean || isMeasured(figure.start()) || isCompared(figure);
    }

    /** 0900, 007: no number begins with a nought unless a point follows. */
    private boolean isPadded(int start) {
        return text.charAt(start) == '0' && Digits.isDigit(text.charAt(start + 1));
    }

    /** The second part of 3·1절, 5·18. */
    private boolean isDotted(int start) {
        return "·ㆍ".indexOf(text.charAt(start - 1)) >= 0 && Digits.isDigit(text.charAt(start - 2));
    }

    /** 지수는 1.06으로, 1.18 대비, 0.12 감소: its decimals are those of a figure, and so is its sentence. */
    private boolean isCompared(Figure figure) {
        boolean decimal = figure.amount().numerator().scale() > 0;
        boolean topic = text.charAt(figure.start() - 1) == ' ' && "은는이가".indexOf(text.charAt(figure.start() - 2)) >= 0;
        int next = text.charAt(figure.end()) == ' ' ? figure.end() + 1 : figure.end();
        return decimal && (topic || COMPARING.longest(text, next) != null);
    }

    /** Where an index stands: 2500선, 2,450.30에; its decimals tell it from a version. */
    private boolean isLevel(Figure figure) {
        boolean large = figure.amount().numerator().compareTo(HUNDRED) >= 0;
        boolean line = text.charAt(figure.end()) == '선' && Particles.wordMayEnd(text, figure.end() + 1);
        boolean decimal = figure.amount().numerator().scale() > 0;
        boolean exact = decimal && (Words.isHangul(text.charAt(figure.end())) || isReached(figure.start()));
        boolean bracketed = decimal && text.charAt(figure.start() - 1) == '(' && text.charAt(figure.end()) == ')';
        return large && (line || exact || bracketed);
    }

    /** 14포인트 내린 2630.29, */
    private boolean isReached(int start) {
        Trends.Trend trend = Trends.endingAt(text, start - 1);
        return trend == Trends.Trend.FALL || trend == Trends.Trend.RISE;
    }

    /** The last letter of the word before a position. */
    private char wordBefore(int start) {
        return text.charAt(start - 1) == ' ' ? text.charAt(start - 2) : text.charAt(start - 1);
    }

    private boolean isMeasured(int start) {
        int end = text.charAt(start - 1) == ' ' ? start - 1 : start;
        for (int at = end - 1; at >= 0 && at >= end - 5; at--) {
            if (MEASURED.longest(text, at, hit -> hit.end() == end) != null) {
                return true;
            }
        }
        return false;
    }

    /** 1. at the beginning of a line, 2), [3]. */
    private boolean isEnumeration(Figure figure) {
        char before = text.charAt(figure.start() - 1);
        char behind = text.charAt(figure.end());
        boolean alone = lineStart(figure.start());
        return behind == ')' && before != ' '
                || behind == ']'
                || alone
                        && (behind == '.'
                                || behind == ')'
                                || behind == '\n'
                                || behind == '\0'
                                || behind == ' ' && isItem(figure));
    }

    /** A small number before the beginning of a sentence; 12 dead is none. */
    private boolean isItem(Figure figure) {
        return figure.first().number().upTo(MOST_ITEMS) >= 0
                && !(Words.isLatin(text.charAt(figure.end() + 1))
                        && Character.isLowerCase(text.charAt(figure.end() + 1)));
    }

    private boolean lineStart(int start) {
        int at = start - 1;
        while (at >= 0 && " •·-*".indexOf(text.charAt(at)) >= 0 && start - at < NEAR) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    /** Whether a large number is one of money, though no currency stands with it: 70억에 끝냈다 behind 1조 들일. */
    boolean isMoney(Figure figure) {
        Numeral number = figure.first().number();
        if (figure.unit() != null) {
            return false;
        }
        if (text.charAt(figure.end() - 1) == '대' && text.charAt(figure.start()) != '대') {
            return true; // 40억대, 수백억대
        }
        if (number.form() != Form.MIXED) {
            return false;
        }
        for (int at = Math.max(0, figure.start() - NEAR); at < Math.min(text.length(), figure.end() + NEAR); at++) {
            if (MONEY.begins(text.charAt(at)) && MONEY.longest(text, at) != null && Words.beginsAt(text, at)) {
                return true;
            }
        }
        return false;
    }
}
