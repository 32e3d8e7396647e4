package claimline.model;

/** What a claim says, normalised. */
public sealed interface Value permits Quantity, Moment, Category {}
