package claimline.exchange.picture;

/** Told how far a picture is; may end it by throwing. */
@FunctionalInterface
public interface Watch {

    /** For what nobody waits for. */
    Watch NOBODY = (_, _) -> {};

    void at(long done, long total);
}
