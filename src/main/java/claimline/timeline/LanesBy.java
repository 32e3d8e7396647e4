package claimline.timeline;

/** What an event's lanes are told by. */
public enum LanesBy {
    CATEGORY,
    SOURCE,
    HOLDER,
    TAG,
    NONE
}
