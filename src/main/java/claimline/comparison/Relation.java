package claimline.comparison;

import claimline.model.Category;
import claimline.model.Conversion;
import claimline.model.Message;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Value;
import java.util.List;
import java.util.Optional;

/** How two values relate, asked kind by kind; each answer is the sentence that says so, or empty where it is not so. */
sealed interface Relation permits Amounts, Dates, Terms, Unlike {

    /** Whether both are the same value once normalised, hedges included. */
    boolean same();

    /** Whether the second, as it is printed, lies within what the first leaves possible. */
    boolean firstHoldsSecond();

    boolean secondHoldsFirst();

    /** The sentence for values that are the same. */
    Message equal();

    default Optional<Message> bound() {
        return Optional.empty();
    }

    default Optional<Message> granularity() {
        return Optional.empty();
    }

    default Optional<Message> precision() {
        return Optional.empty();
    }

    /** What it would take to tell, where that is missing. */
    default Optional<Message> missing() {
        return Optional.empty();
    }

    /** The sentence for values that have nothing in common. */
    Message conflict();

    static Relation of(
            Value first, List<Conversion> firstConversions, Value second, List<Conversion> secondConversions) {
        return switch (first) {
            case Quantity one
            when second instanceof Quantity other ->
                Amounts.of(Readings.of(one, firstConversions), Readings.of(other, secondConversions));
            case Moment one when second instanceof Moment other -> Dates.of(one.when(), other.when());
            case Category one when second instanceof Category other -> new Terms(one, other);
            case Quantity _, Moment _, Category _ ->
                new Unlike(Message.of("comparison.undecided.types", first, second));
        };
    }
}
