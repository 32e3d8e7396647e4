package claimline.comparison;

import claimline.model.Message;
import java.util.Optional;

/** Two values that cannot be set against each other: a number and a date, dollars and a count. */
record Unlike(Sentence reason) implements Relation {

    @Override
    public boolean same() {
        return false;
    }

    @Override
    public boolean firstHoldsSecond() {
        return false;
    }

    @Override
    public boolean secondHoldsFirst() {
        return false;
    }

    @Override
    public Message equal() {
        throw new IllegalStateException("never the same");
    }

    @Override
    public Optional<Sentence> missing() {
        return Optional.of(reason);
    }

    @Override
    public Message conflict() {
        throw new IllegalStateException("never told to be in conflict");
    }
}
