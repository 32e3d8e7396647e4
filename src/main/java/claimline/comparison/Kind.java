package claimline.comparison;

import claimline.model.Message;
import java.util.Locale;

/**
 * How two claims on one question relate, in the order in which a reader meets the kinds: from no difference to a
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
    /** The same original amount, converted differently. */
    CONVERSION(Outcome.EXPLAINED),
    /** Said of something else: another model. */
    SUBJECT(Outcome.EXPLAINED),
    /** Measured otherwise: another population, the opening price against the close. */
    SCOPE(Outcome.EXPLAINED),
    /** Each may be right at its own as-of date. */
    SUPERSEDED(Outcome.EXPLAINED),
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
        CONFLICT
    }

    private final Outcome outcome;

    Kind(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The kind in a word or two, for a chip or a column. */
    public Message label() {
        return Message.of("comparison.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
