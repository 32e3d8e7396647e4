package claimline.timeline;

import claimline.model.Message;

/** A mark on the axis of time, in seconds since 1970-01-01T00:00 UTC, with the words that name what begins there. */
public record Tick(double time, Step step, Message label) {}
