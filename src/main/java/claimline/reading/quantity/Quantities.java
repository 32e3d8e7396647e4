package claimline.reading.quantity;

import claimline.model.Hedge;
import claimline.reading.Finder;
import claimline.reading.Language;
import claimline.reading.Mention;
import claimline.reading.MentionKind;
import claimline.reading.numeral.Numeral;
import claimline.reading.quantity.UnitWord.Sort;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Span;
import claimline.reading.text.Surroundings;
import claimline.reading.text.Words;
import java.util.Optional;

/** Finds figures: money, shares, counts, measures, ratios, ranks and plain numbers. */
public final class Quantities implements Finder {

    private final FoldedText text;
    private final Language language;
    private final Bands bands;
    private final Proportions proportions;
    private final PlainNumbers plain;
    private final Beginnings beginnings;

    public Quantities(FoldedText text, Language language) {
        this.text = text;
        this.language = language;
        bands = new Bands(text);
        proportions = new Proportions(text);
        plain = new PlainNumbers(text);
        beginnings = Beginnings.of(language);
    }

    @Override
    public boolean begins(char letter) {
        return beginnings.with(letter);
    }

    @Override
    public Candidate at(int position) {
        boolean may = Surroundings.mayBegin(text, position) && beginnings.at(text, position);
        Figure figure = may ? figure(position) : null;
        return figure == null ? null : new Found(figure);
    }

    private Figure figure(int at) {
        Figure fixed = FixedWords.at(text, at, language);
        if (fixed == null && language == Language.ENGLISH) {
            fixed = EnglishOrdinals.at(text, at);
        }
        if (fixed != null) {
            return fixed;
        }
        Figure figure = bands.at(at);
        if (figure == null
                || language == Language.KOREAN && isEnglish(figure.first().number())) {
            return null;
        }
        Figure proportion = figure.isBand() ? null : proportions.of(figure.first());
        if (proportion != null) {
            return proportion;
        }
        figure = figure.unit() == null || isLetterMetre(figure) ? counted(figure) : figure;
        return stands(figure) && !isBasis(figure) ? Counts.told(text, figure) : null;
    }

    private boolean isEnglish(Numeral number) {
        return number.form() == Numeral.Form.WORDS && Words.isLatin(text.charAt(number.start()));
    }

    /** 10만 명당, 1달러당: what the figure that follows is told of. */
    private boolean isBasis(Figure figure) {
        return figure.unit() != null
                && text.charAt(figure.end()) == '당'
                && !Words.isHangul(text.charAt(figure.end() + 1));
    }

    /** 5m is five metres, 5m people are five million. */
    private boolean isLetterMetre(Figure figure) {
        return language == Language.ENGLISH
                && figure.unit().sort() == Sort.MEASURE
                && figure.end() == figure.first().number().end() + 1;
    }

    /** What an English number counts is the noun behind it. */
    private Figure counted(Figure figure) {
        if (language != Language.ENGLISH
                || figure.first().number().isFraction()
                || text.startsWith("magnitude ", figure.start() - 10, true)) {
            return figure;
        }
        int scale = figure.isBand()
                ? 0
                : Sides.letterScale(text, figure.first().number().end());
        int end = scale > 0 ? figure.first().number().end() + 1 : figure.end();
        if (scale > 0 && figure.unit() == null && figure.start() == 0 && end == text.length()) {
            return Figure.of(figure.first()
                    .with(figure.first().number().scaled(scale, end))
                    .until(end));
        }
        EnglishNouns.Noun noun = EnglishNouns.behind(text, end, figure);
        if (noun == null
                || !noun.unit().equals(EnglishNouns.PERSON)
                        && noun.unit().sort() == Sort.COUNT
                        && NumberedNames.isName(text, figure)) {
            return figure;
        }
        Figure whole = scale > 0
                ? Figure.of(figure.first().with(figure.first().number().scaled(scale, end)))
                : figure;
        return whole.with(noun.unit().sort().kind(), noun.unit()).until(noun.end());
    }

    private boolean stands(Figure figure) {
        return figure.unit() == null
                ? plain.stands(figure)
                : figure.unit().sort() != Sort.TIME && Counts.stands(text, figure);
    }

    /** A figure that is taken to a mention when nothing longer begins where it does. */
    private final class Found implements Candidate {

        private final Figure figure;

        Found(Figure figure) {
            this.figure = figure;
        }

        @Override
        public int end() {
            return figure.end();
        }

        @Override
        public Mention accept() {
            Hedges.Hedging hedging = Hedges.around(text, figure, 0);
            boolean leftOut = figure.kind() == MentionKind.NUMBER && plain.isMoney(figure);
            Figure told = leftOut
                    ? figure.ofTenThousands(text)
                            .with(
                                    MentionKind.MONEY,
                                    new UnitWord(Sort.MONEY, CurrencyWords.leftOut(text, figure.end()), 0))
                    : figure;
            boolean band = told.isBand() && hedging.hedge() != Hedge.BAND;
            return new Mention(
                    told.kind(),
                    new Span(told.start(), told.end()),
                    hedging.phrase(),
                    Optional.of(told.quantity(band ? Hedge.BAND : hedging.hedge())),
                    Optional.empty(),
                    leftOut || told.unit() != null && told.unit().unit().equals(CurrencyWords.UNTOLD));
        }
    }
}
