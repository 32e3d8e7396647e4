package claimline.model;

import java.util.Objects;

/** A date as a value: the answer to the question when something happened. */
public record Moment(FuzzyDate when) implements Value {

    public Moment {
        Objects.requireNonNull(when, "when");
    }
}
