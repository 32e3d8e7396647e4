package claimline.model;

/** How a source stands to what it prints. */
public enum Stance {
    /** The source says so itself. */
    ASSERTED,
    /** The source says that somebody says so. */
    ATTRIBUTED,
    /** Said with a reservation: is thought to, may. */
    HEDGED,
    DOUBTED,
    DENIED;

    /** As {@code claimline/1} writes it. */
    public String code() {
        return Codes.of(this);
    }

    /** @throws InvalidInputException if there is no such stance */
    public static Stance parse(String code) {
        return Codes.parse(Stance.class, "stance", code);
    }
}
