package claimline.reading;

import claimline.model.FuzzyDate;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.TimeBounds;
import claimline.model.Unit;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Span;
import claimline.reading.text.WordTable;
import claimline.reading.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a figure is a figure of, told by the words beside it: for each what it is (a day, a person), with when a change
 * is compared, of which month or year it is, and whether it is still to come. Eight million a day is no contradiction
 * to ninety million a month, nor this quarter's profit to next year's.
 */
final class Circumstances {

    private static final String PER = "per";
    private static final String COMPARED = "compared-with";
    private static final String PERIOD = "period";
    private static final String BASIS = "basis";

    private static final double SHORTEST_PERIOD = 27 * 86_400;
    private static final double LONGEST_PERIOD = 367 * 86_400;

    /** How far off words may stand, in UTF-16 units. */
    private static final int FARTHEST = 90;

    private static final int NEAR = 14;

    private static final Lexicon<String> PER_BEFORE = Lexicon.of(WordTable.words("""
        day: 하루, 하루에, 하루 평균, 일평균, 일일, 매일, 날마다, daily
        week: 매주, 주 평균, 주당
        month: 월평균, 월 평균, 매달, 매월, 한 달에, 한달에, 월, monthly
        year: 연평균, 연 평균, 연간, 매년, 해마다, 한 해, 한해, annual, annually
        hour: 시간당
        minute: 분당
        person: 1인당, 한 사람당, 인당, 한 명당
        household: 가구당, 세대당, 한 가구당
        item: 개당, 대당, 한 개당, 한 대당, 건당, 장당
        share: 1주당, 주식 1주당
        kilogram: ㎏당, kg당, 킬로그램당
        tonne: t당, 톤당
        square metre: ㎡당, 3.3㎡당, 평당
        """));

    private static final Lexicon<String> PER_BEHIND = Lexicon.of(WordTable.words("""
        day: a day, per day, each day, every day, daily, day
        week: a week, per week, each week, every week, weekly
        month: a month, per month, each month, every month, monthly
        year: a year, per year, each year, every year, annually, per annum
        hour: an hour, per hour
        minute: a minute, per minute
        person: per person, per capita, per head, apiece, each
        household: per household, a household
        share: a share, per share
        tonne: a tonne, per tonne, a ton, per ton
        barrel: a barrel, per barrel
        item: per unit, a unit
        """));

    private static final Lexicon<String> COMPARISONS = Lexicon.of(WordTable.words("""
        a year earlier: 전년 동기, 전년동기, 전년 같은, 전년比, 전년대비, 전년 대비, 전년보다, 지난해 같은, 지난해보다, 지난해 동기, 지난해 대비, 작년 같은
        a year earlier: 작년 동기, 작년보다, 작년 대비, 1년 전보다, 1년 전 같은, 1년 전과, 1년 전에 비해, 1년 전 대비, 전년 동월, 전년에 비해
        a year earlier: from a year earlier, from a year ago, from the year before, from last year, year on year, year-on-year
        a year earlier: year over year, year-over-year, than a year earlier, than a year ago, from the previous year
        a year earlier: compared with a year earlier, from the same period, than last year, in the year to
        a quarter earlier: 전 분기, 전분기, 직전 분기, 지난 분기, 전기 대비
        a quarter earlier: quarter on quarter, quarter-on-quarter, quarter over quarter, from the previous quarter
        a quarter earlier: from the prior quarter, from the second quarter, from the third quarter, from the fourth quarter
        a month earlier: 전월, 전달보다, 전달 대비, 전달에 비해, 한 달 전보다, 한달 전보다, 지난달보다, month on month, month-on-month
        a month earlier: from the previous month, from a month earlier, from the month before, from last month
        a week earlier: 전주보다, 전주 대비, 전주에 비해, 지난주보다, 일주일 전보다, from a week earlier, from the previous week
        a day earlier: 전 거래일, 전거래일, 전날보다, 전일보다, 전일 대비, 전날 대비, from the previous day, from a day earlier
        """));

    private static final Lexicon<String> TO_COME = Lexicon.of(WordTable.words("""
        forecast: 전망, 예상, 예측, 내다봤, 내다보, 컨센서스, 점쳤, 점치, forecast, forecasts, predict, predicted, predicts, expect
        forecast: expects, expected, projected, projection, projections, outlook, consensus, will
        target: 목표, target, targets, targeted
        """));

    /** Behind a date before a noun, words that end so say what happened then, and not of when the figure is. */
    private static final List<String> HAPPENED =
            List.of("한", "된", "던", "해", "고", "며", "어", "아서", "자", "부터", "까지", "에서", "이후");

    /** 지난해 같은 기간, 지난해보다: of what it is compared with. */
    private static final List<String> COMPARED_WITH = List.of(" 같은", " 동기", "보다", " 대비", "대비", " 동월", "에 비해", " 전");

    private static final List<String> BEHIND_PERIOD = List.of("의 ", "에는 ", "엔 ", "에 ", "에도 ", "은 ", "는 ", " ");

    private final FoldedText text;

    Circumstances(FoldedText text) {
        this.text = text;
    }

    /**
     * Of a figure that is no date and no length of time. Positions are those of the original.
     *
     * @param inside all mentions of its sentence, in order
     */
    Map<String, String> of(Mention figure, Span sentence, List<Mention> inside) {
        Map<String, String> found = new HashMap<>();
        Span place = text.folded(figure.phrase());
        Span room = text.folded(sentence);
        if (!(figure.value().orElse(null) instanceof Quantity quantity)
                || figure.kind() == MentionKind.DURATION
                || figure.kind() == MentionKind.RANK
                || figure.kind() == MentionKind.ORDINAL) {
            return found;
        }
        boolean change = figure.kind() == MentionKind.PERCENT || figure.kind() == MentionKind.POINTS;
        if (!quantity.unit().equals(Unit.PERCENT) && figure.kind() != MentionKind.POINTS) {
            per(place, room).ifPresent(per -> found.put(PER, per));
        }
        if (change) {
            compared(place, room, inside).ifPresent(when -> found.put(COMPARED, when));
        }
        toCome(place, room, inside).ifPresent(basis -> found.put(BASIS, basis));
        period(figure, inside).ifPresent(period -> found.put(PERIOD, period));
        return found;
    }

    private Optional<String> per(Span figure, Span sentence) {
        int behind = Words.behindBlanks(text, figure.end());
        Lexicon.Hit<String> hit = PER_BEHIND.longest(text, behind, each -> Words.endsAt(text, each.end()));
        if (hit != null && hit.end() <= sentence.end() && !hit.word().equals("day")) {
            return Optional.of(hit.meaning());
        }
        for (int at = Math.max(sentence.start(), figure.start() - NEAR); at < figure.end(); at++) {
            Lexicon.Hit<String> before = Words.beginsAt(text, at) ? PER_BEFORE.longest(text, at) : null;
            boolean joins = before != null
                    && (at >= figure.start() || isBlank(before.end(), figure.start()))
                    && (before.end() >= figure.start() || Words.endsAt(text, before.end()));
            if (joins) {
                return Optional.of(before.meaning());
            }
        }
        return Optional.empty();
    }

    /** Nothing but blanks and words of hedging between. */
    private boolean isBlank(int from, int to) {
        String between = text.subSequence(from, Math.max(from, to)).strip();
        return between.isEmpty() || between.equals("평균") || between.equals("약") || between.equals("최대");
    }

    /** The last comparison before the figure; else, in English, the first behind it and before the next change. */
    private Optional<String> compared(Span figure, Span sentence, List<Mention> inside) {
        String last = null;
        for (int at = Math.max(sentence.start(), figure.start() - FARTHEST); at < figure.start(); at++) {
            Lexicon.Hit<String> hit = Words.beginsAt(text, at) ? COMPARISONS.longest(text, at) : null;
            last = hit != null && !Words.isLatin(text.charAt(at)) ? hit.meaning() : last;
        }
        if (last != null) {
            return Optional.of(last);
        }
        int to = Math.min(sentence.end(), figure.end() + FARTHEST);
        for (Mention other : inside) {
            int start = text.folded(other.span()).start();
            if (start > figure.start() && other.kind() == MentionKind.PERCENT) {
                to = Math.min(to, start);
            }
        }
        return first(COMPARISONS, figure.end(), to);
    }

    /** Told in the figure's own clause, between the figure before and the one behind. */
    private Optional<String> toCome(Span figure, Span sentence, List<Mention> inside) {
        int from = Math.max(sentence.start(), figure.start() - FARTHEST);
        int to = Math.min(sentence.end(), figure.end() + FARTHEST);
        for (Mention other : inside) {
            Span span = text.folded(other.phrase());
            if (other.kind() != MentionKind.DATE && span.end() <= figure.start()) {
                from = Math.max(from, span.end());
            } else if (other.kind() != MentionKind.DATE && span.start() >= figure.end()) {
                to = Math.min(to, span.start());
            }
        }
        for (int at = from; at < figure.start(); at++) {
            from = endsClause(at) ? at + 1 : from;
        }
        for (int at = figure.end(); at < to; at++) {
            to = endsClause(at) ? at : to;
        }
        return first(TO_COME, from, to);
    }

    private boolean endsClause(int at) {
        return (text.charAt(at) == ',' || text.charAt(at) == ';') && text.charAt(at + 1) == ' ';
    }

    private Optional<String> first(Lexicon<String> words, int from, int to) {
        for (int at = from; at < to; at++) {
            Lexicon.Hit<String> hit = Words.beginsAt(text, at) ? words.longest(text, at) : null;
            boolean whole = hit != null && (!Words.isLatin(text.charAt(at)) || Words.endsAt(text, hit.end()));
            if (whole) {
                return Optional.of(hit.meaning());
            }
        }
        return Optional.empty();
    }

    /** The month, quarter or year that the figure is of: 지난해 매출, 1월 수출은, revenue in 2025. */
    private Optional<String> period(Mention figure, List<Mention> inside) {
        Span place = text.folded(figure.phrase());
        String period = null;
        for (Mention date : inside) {
            if (date.kind() == MentionKind.DATE
                    && date.value().orElse(null) instanceof Moment(FuzzyDate when)
                    && isPeriod(when)
                    && isOf(text.folded(date.phrase()), place)) {
                period = when.toString();
            }
        }
        return Optional.ofNullable(period);
    }

    private static boolean isPeriod(FuzzyDate when) {
        TimeBounds bounds = when.bounds();
        double length = bounds.latestEnd() - bounds.earliestStart();
        return when instanceof FuzzyDate.Point point
                && !point.qualification().isApproximate()
                && length >= SHORTEST_PERIOD
                && length <= LONGEST_PERIOD;
    }

    private boolean isOf(Span date, Span figure) {
        boolean korean = Words.isHangul(text.charAt(date.end() - 1)) || Words.isHangul(text.charAt(date.end()));
        return korean
                ? date.end() < figure.start() && isBeforeNouns(date.end(), figure.start())
                : date.start() >= figure.end() && isBehindFigure(figure.end(), date.start())
                        || date.end() < figure.start() && isBehindFigure(date.end(), figure.start());
    }

    private boolean isBeforeNouns(int from, int to) {
        if (to - from > FARTHEST / 2 || BEHIND_PERIOD.stream().noneMatch(each -> text.startsWith(each, from, false))) {
            return false;
        }
        String[] words = text.subSequence(from, to).strip().split(" ");
        for (String word : words) {
            boolean digits = word.chars().anyMatch(Character::isDigit);
            if (digits
                    || word.endsWith(",")
                    || HAPPENED.stream().anyMatch(end -> word.length() > 1 && word.endsWith(end))) {
                return false;
            }
        }
        return COMPARED_WITH.stream().noneMatch(word -> text.startsWith(word, from, false));
    }

    /** in April, this year: at most a word or two between. */
    private boolean isBehindFigure(int from, int to) {
        String between = text.subSequence(from, to).strip();
        return to - from <= NEAR
                && (between.isEmpty() || between.equals("in") || between.equals("for") || between.equals("of"));
    }
}
