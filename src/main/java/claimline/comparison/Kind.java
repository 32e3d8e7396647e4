package claimline.comparison;

import claimline.model.Message;
import java.util.Comparator;
import java.util.Locale;

/**
 * How the claims on one question relate, in the order in which a reader meets the kinds: from no difference to a
 * conflict.
 */
public enum Kind {
    /** The same value once script, spacing and units are normalised. */
    EQUAL(Outcome.AGREEMENT),
    /** What the printed precision and the hedges leave possible overlaps. */
    PRECISION(Outcome.EXPLAINED),
    /** One is a bound (less than, at least) that holds the other. */
    BOUND(Outcome.EXPLAINED),
    /** One contains the other: a day in a month, a city in a country. */
    GRANULARITY(Outcome.EXPLAINED),
    /** The same original amount, converted differently; or two currencies that agree at the reference rates. */
    CONVERSION(Outcome.EXPLAINED),
    /** A printed conversion implies a rate outside those published in the week before. A matter of one claim. */
    RATE(Outcome.SUSPECT),
    /** Possibly a power of ten lost or won. */
    UNIT_SLIP(Outcome.SUSPECT),
    /** Possibly one digit mistyped, or two in the wrong order. */
    DIGIT_SLIP(Outcome.SUSPECT),
    /** Possibly a wrong unit word: dollars for euros, per cent for points. */
    LABEL_SLIP(Outcome.SUSPECT),
    /** Said of something else: another model, another thing to compare with. */
    SUBJECT(Outcome.EXPLAINED),
    /** Measured otherwise: another population, the opening price against the close. */
    SCOPE(Outcome.EXPLAINED),
    /** Each may be right at its own as-of date. */
    SUPERSEDED(Outcome.EXPLAINED),
    /** Two named holders who estimate or judge differently. */
    ESTIMATES(Outcome.EXPLAINED),
    /** Dates of different steps of one thing: announced, begun. */
    DATE_ROLE(Outcome.EXPLAINED),
    /** One day apart, which the time zones of the two may explain. */
    TIME_ZONE(Outcome.EXPLAINED),
    /** Same subject, property, scope and time; they cannot both be right. */
    CONFLICT(Outcome.CONFLICT),
    /** What it takes to tell is missing. Never counted as a conflict. */
    UNDECIDED(Outcome.UNDECIDED);

    /** What a kind comes to, from the least to the most serious. */
    public enum Outcome {
        AGREEMENT,
        EXPLAINED,
        UNDECIDED,
        /** Possibly a mistake in one of the sources. */
        SUSPECT,
        CONFLICT
    }

    /** Where one outcome has several kinds, the later in the order of the kinds is the more serious. */
    static final Comparator<Kind> SERIOUSNESS =
            Comparator.comparing(Kind::outcome).thenComparing(kind -> kind);

    private final Outcome outcome;

    Kind(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Whether the claims do not speak of one thing, so that nothing else about the two is worth telling. */
    boolean parts() {
        return this == SUBJECT || this == SCOPE || this == DATE_ROLE;
    }

    /** As a verdict names it: {@code time-zone}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind in a word or two, for a chip or a column. */
    public Message label() {
        return Message.of("comparison.kind." + code());
    }
}
