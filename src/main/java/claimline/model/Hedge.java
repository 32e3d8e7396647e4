package claimline.model;

/** How firmly a printed figure stands for its amount. */
public enum Hedge {
    EXACT,
    ABOUT,
    /** A little less: 가까이, nearly. */
    NEARLY,
    /** A little more: 여, some … odd. */
    SOME_OVER,
    /** From a lower to an upper number: 7%대, 8만~11만. */
    BAND,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN;

    /** As {@code claimline/1} writes it: {@code some-over}. */
    public String code() {
        return Codes.of(this);
    }

    /** @throws InvalidInputException if there is no such hedge */
    public static Hedge parse(String code) {
        return Codes.parse(Hedge.class, "hedge", code);
    }
}
