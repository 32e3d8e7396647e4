package claimline.comparison;

import claimline.model.Message;
import java.util.Optional;

/** How two values relate, asked kind by kind; each answer is the sentence that says so, or empty where it is not so. */
sealed interface Relation permits Amounts, Dates, Terms, TwoCurrencies, Unlike {

    /** Whether both are the same value once normalised, hedges included. */
    boolean same();

    /** Whether the second, as it is printed, lies within what the first leaves possible. */
    boolean firstHoldsSecond();

    boolean secondHoldsFirst();

    /** The sentence for values that are the same. */
    Message equal();

    default Optional<Sentence> bound() {
        return Optional.empty();
    }

    default Optional<Sentence> granularity() {
        return Optional.empty();
    }

    default Optional<Sentence> precision() {
        return Optional.empty();
    }

    /** What it would take to tell, where that is missing. */
    default Optional<Sentence> missing() {
        return Optional.empty();
    }

    /** The sentence for values that have nothing in common. */
    Message conflict();

    /**
     * How far apart values are that have nothing in common, as a multiple of what their precision allows. For putting
     * conflicts in an order, and for nothing else; hence no exact number.
     */
    default double distance() {
        return 1;
    }

    static Relation of(Side first, Side second, Context context) {
        return switch (first.content()) {
            case Readings one
            when second.content() instanceof Readings other -> Amounts.of(one, other, first, second, context);
            case Time one when second.content() instanceof Time other -> Dates.of(one, other);
            case Words one when second.content() instanceof Words other -> new Terms(one, other);
            case Readings _, Time _, Words _ ->
                new Unlike(() -> Message.of("comparison.undecided.types", first.value(), second.value()));
        };
    }
}
