package claimline.model;

import java.util.Locale;

/**
 * Something from outside is not what it has to be. The message says what, in one sentence for a reader;
 * {@link #getMessage()} is English.
 */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public InvalidInputException(Message reason) {
        super(reason.in(Locale.ENGLISH));
        this.reason = reason;
    }

    public InvalidInputException(Message reason, Throwable cause) {
        super(reason.in(Locale.ENGLISH), cause);
        this.reason = reason;
    }

    /** Short for {@code new InvalidInputException(Message.of(key, arguments))}. */
    public static InvalidInputException of(String key, Object... arguments) {
        return new InvalidInputException(Message.of(key, arguments));
    }

    public Message reason() {
        return reason;
    }
}
