package claimline.reading;

import claimline.reading.Finder.Candidate;
import claimline.reading.date.Dates;
import claimline.reading.quantity.Conversions;
import claimline.reading.quantity.Quantities;
import claimline.reading.quantity.Signs;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Span;
import claimline.reading.text.Surroundings;
import claimline.reading.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a text: what it mentions, in the order of the text. */
public final class Reading {

    private final FoldedText text;
    private final List<Span> passedOver;
    private final Finder[] finders;

    private Reading(FoldedText text, List<Span> passedOver, Finder... finders) {
        this.text = text;
        this.passedOver = passedOver;
        this.finders = finders;
    }

    /**
     * The mentions of a text; none overlaps another.
     *
     * @param published the day it was published, against which relative dates are read
     */
    public static List<Mention> of(String text, Language language, Optional<LocalDate> published) {
        return of(text, language, published, List.of());
    }

    /**
     * The mentions of a text, as if some of it did not stand there.
     *
     * @param passedOver what is not read, in the order of the text: the furniture of its page
     */
    public static List<Mention> of(
            String text, Language language, Optional<LocalDate> published, List<Span> passedOver) {
        FoldedText folded = FoldedText.of(text);
        List<Span> gaps = passedOver.stream().map(folded::folded).toList();
        return new Reading(folded, gaps, new Dates(folded, published), new Quantities(folded, language)).mentions();
    }

    private List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        int start = 0;
        for (Span gap : passedOver) {
            read(start, gap.start(), mentions);
            start = gap.end();
        }
        read(start, text.length(), mentions);
        return Conversions.of(text, Signs.of(text, mentions)).stream()
                .map(this::inOriginal)
                .toList();
    }

    private void read(int start, int end, List<Mention> mentions) {
        int at = start;
        while (at < end) {
            if (isWithinLatin(at)) {
                at++;
                continue;
            }
            Candidate longest = longest(at);
            if (longest == null) {
                at = Math.max(at + 1, Surroundings.behindAddress(text, at));
            } else {
                mentions.add(longest.accept());
                at = longest.end();
            }
        }
    }

    /** Most letters of an English text stand within words, where nothing begins. */
    private boolean isWithinLatin(int at) {
        return Words.isLatin(text.charAt(at)) && Words.isLatin(text.charAt(at - 1));
    }

    private Mention inOriginal(Mention mention) {
        return new Mention(
                mention.kind(),
                inOriginal(mention.span()),
                inOriginal(mention.phrase()),
                mention.value(),
                mention.converts().map(this::inOriginal),
                mention.currencyLeftOut());
    }

    private Span inOriginal(Span span) {
        return text.original(span.start(), span.end());
    }

    /** Of two equally long ones that of the finder named first. */
    private Candidate longest(int at) {
        char letter = text.charAt(at);
        Candidate longest = null;
        for (Finder finder : finders) {
            Candidate found = finder.begins(letter) ? finder.at(at) : null;
            if (found != null && (longest == null || found.end() > longest.end())) {
                longest = found;
            }
        }
        return longest;
    }
}
