package claimline.reading.quantity;

import claimline.model.Amount;
import claimline.model.Amount.Decimal;
import claimline.reading.numeral.Numeral;
import claimline.reading.numeral.SharedScale;
import claimline.reading.quantity.UnitWord.Sort;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Particles;
import claimline.reading.text.WordTable;
import claimline.reading.text.Words;
import java.math.BigDecimal;

/** Reads bands: 2~3%대, 8만~11만 위안, 1억 달러에서 10억 달러, $5-6bn, between 5 and 10 million, 1, 2위; 7%대. */
final class Bands {

    /** What stands between the ends, and what it asks of them. */
    private enum Join {
        /** A sign: 2~3. */
        RANGE,
        /** A hyphen, which stands in scores, years and names as well. */
        HYPHEN,
        /** 에서: a band, unless a change leads from the one to the other. */
        FROM,
        TO,
        /** and, behind between. */
        AND,
        /** A comma or a dot: two numbers that follow each other. */
        LIST
    }

    private static final Lexicon<String> JOINS = Lexicon.of(WordTable.words("""
        RANGE: ~, ～, ∼, ∽, –, —, 내지, 내지는
        HYPHEN: -
        FROM: 에서, 부터
        TO: to, through
        AND: and
        """));

    /** Words of hedging before the upper end. */
    private static final Lexicon<Boolean> BETWEEN = Lexicon.of(WordTable.set("약 최대 많게는 최고 길게는 멀게는 크게는 about up as"));

    private final FoldedText text;
    private final Sides sides;

    Bands(FoldedText text) {
        this.text = text;
        sides = new Sides(text);
    }

    /** The figure that begins here, a band if it is one, or null. */
    Figure at(int start) {
        Side low = sides.at(start);
        if (low == null) {
            return null;
        }
        Figure band = band(low);
        return stepped(band == null ? Figure.of(low) : band, band == null);
    }

    private Figure band(Side low) {
        Lexicon.Hit<String> hit = JOINS.longest(text, low.end());
        int at = low.end();
        if (hit == null && text.charAt(at) == ' ') {
            hit = JOINS.longest(text, at + 1);
        }
        if (hit == null) {
            return list(low);
        }
        Join join = Join.valueOf(hit.meaning());
        if (join.compareTo(Join.TO) >= 0 && !Words.endsAt(text, hit.end())) {
            return null;
        }
        Side high = sides.at(behindHedges(hit.end()));
        return high == null || !joins(join, low, high) ? null : joined(low, high);
    }

    private int behindHedges(int at) {
        int next = text.charAt(at) == ' ' ? at + 1 : at;
        Lexicon.Hit<Boolean> hedge = BETWEEN.longest(text, next);
        return hedge == null || text.charAt(hedge.end()) != ' ' ? next : hedge.end() + 1;
    }

    private boolean joins(Join join, Side low, Side high) {
        return switch (join) {
            case RANGE -> true;
            case HYPHEN ->
                !high.isPlain() && text.charAt(low.end()) == '-' && !high.signed()
                        || low.is(Sort.MONEY) && low.fronted();
            case FROM -> (!high.isPlain() || isMagnitude(high)) && !leadsTo(high.end());
            case TO -> counts(high) && Words.isLatin(text.charAt(low.end() + 1)) && !isChange(low);
            case AND -> counts(high) && wordBefore(low.start(), "between");
            case LIST -> false;
        };
    }

    /** 조 단위 has the unit of what stands before it. */
    private boolean isMagnitude(Side high) {
        return text.startsWith("단위", high.end() - 2, false);
    }

    /** Whether it has a unit, be it a noun behind it. */
    private boolean counts(Side high) {
        return !high.isPlain()
                || high.number().form() != Numeral.Form.FRACTION
                        && EnglishNouns.behind(
                                        text, high.end(), false, high.number().isVague())
                                != null;
    }

    /** 12%에서 18%로: a change, told as two figures. */
    private boolean leadsTo(int end) {
        return text.charAt(end) == '로' || text.startsWith("으로", end, false) || text.startsWith("까지 ", end, false);
    }

    /** rose from 5% to 8%, raising the floor from $5 to $7 */
    private boolean isChange(Side low) {
        return wordBefore(low.start(), "from") && Trends.isInClause(text, low.start() - "from ".length());
    }

    private boolean wordBefore(int at, String word) {
        int start = at - 1 - word.length();
        return start >= 0 && text.charAt(at - 1) == ' ' && text.startsWith(word, start, true);
    }

    /** 1, 2위; 2·3차: two numbers with one unit, of which the second is one more. */
    private Figure list(Side low) {
        char sign = text.charAt(low.end());
        if (sign != ',' && sign != '·' || low.number().form() != Numeral.Form.DIGITS || !low.isPlain()) {
            return null;
        }
        Side high = sides.at(text.charAt(low.end() + 1) == ' ' ? low.end() + 2 : low.end() + 1);
        boolean follows = high != null
                && !high.isPlain()
                && low.number().upTo(99) > 0
                && high.number().upTo(100) == low.number().upTo(99) + 1;
        return follows && (high.is(Sort.RANK) || high.is(Sort.COUNT) || high.is(Sort.ORDINAL))
                ? joined(low, high)
                : null;
    }

    /** Null where the two cannot be ends of one band. */
    private Figure joined(Side low, Side high) {
        UnitWord unit = high.isPlain() ? low.unit() : Sides.perTime(text, low.start(), high.unit());
        boolean alike = low.isPlain() || high.isPlain() || low.unit().equals(high.unit());
        boolean share = low.number().isFraction() && !high.number().isFraction();
        if (!alike
                || share && !high.is(Sort.MEASURE)
                || high.isPlain() && !low.fronted() && !low.isPlain() && !isMagnitude(high)) {
            return null;
        }
        Side from = low.with(SharedScale.of(text, low.number(), high.number())).with(unit, low.end());
        boolean below = low.negative() && !high.signed() && text.charAt(low.start()) != '-';
        Side to = new Side(
                high.start(), high.end(), high.number(), unit, high.negative() || below, high.signed(), high.fronted());
        boolean rising = from.lower().compareTo(to.upper()) < 0;
        boolean falling = to.negative() && to.lower().compareTo(from.upper()) < 0;
        return rising || falling ? Figure.band(from, to) : null;
    }

    /** 7%대, 10만 달러대: up to the next of its last digit that is none but nought. 수십억원대 is no more than 수십억원. */
    private Figure stepped(Figure figure, boolean single) {
        int end = figure.end();
        boolean steps = text.charAt(end) == '대'
                && Particles.wordMayEnd(text, end + 1)
                && (figure.unit() != null || isHundredMillions(end));
        if (!steps
                || figure.first().number().isFraction()
                || figure.unit() != null && !mayStep(figure.unit().sort())) {
            return figure;
        }
        if (figure.first().number().isVague()) {
            return figure.until(end + 1);
        }
        Amount top = single ? figure.amount() : figure.upper();
        Amount bottom = single ? figure.amount() : figure.lower();
        return figure.first().negative()
                ? figure.withBand(moved(bottom, step(bottom).negate()), single ? top : figure.upper(), end + 1)
                : figure.withBand(bottom, moved(top, step(top)), end + 1);
    }

    /** 40억대 is of money, and steps by itself. */
    private boolean isHundredMillions(int end) {
        return "억조".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean mayStep(Sort sort) {
        return sort == Sort.PERCENT
                || sort == Sort.MONEY
                || sort == Sort.COUNT
                || sort == Sort.MEASURE
                || sort == Sort.INDEX;
    }

    private static Amount moved(Amount amount, BigDecimal step) {
        return new Decimal(amount.numerator().add(step));
    }

    /** One unit of the last digit; a share of ten per cent steps by one, as copy on markets has it. */
    private static BigDecimal step(Amount amount) {
        BigDecimal number = amount.numerator();
        if (number.abs().compareTo(BigDecimal.TEN) == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal digits = number.scale() > 0 ? number : number.stripTrailingZeros();
        return BigDecimal.ONE.movePointRight(-digits.scale());
    }
}
