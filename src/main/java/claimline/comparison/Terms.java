package claimline.comparison;

import claimline.model.Message;
import java.util.Optional;

/** Two terms. The one with more parts is the finer one where it has all of the other's. */
record Terms(Words first, Words second) implements Relation {

    @Override
    public boolean same() {
        return first.parts().equals(second.parts());
    }

    @Override
    public boolean firstHoldsSecond() {
        return second.parts().containsAll(first.parts());
    }

    @Override
    public boolean secondHoldsFirst() {
        return first.parts().containsAll(second.parts());
    }

    @Override
    public Message equal() {
        return Message.of("comparison.equal", first.term());
    }

    @Override
    public Optional<Sentence> granularity() {
        if (firstHoldsSecond()) {
            return Optional.of(() -> Message.of("comparison.granularity.term", first.term(), second.term()));
        }
        return secondHoldsFirst()
                ? Optional.of(() -> Message.of("comparison.granularity.term", second.term(), first.term()))
                : Optional.empty();
    }

    /** Single words are names and answers, and one excludes another. Wordings of several words may well both hold. */
    @Override
    public Optional<Sentence> missing() {
        return first.wording() || second.wording()
                ? Optional.of(() -> Message.of("comparison.undecided.wording", first.term(), second.term()))
                : Optional.empty();
    }

    @Override
    public Message conflict() {
        return Message.of("comparison.conflict", first.term(), second.term());
    }
}
