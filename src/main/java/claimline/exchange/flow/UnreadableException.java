package claimline.exchange.flow;

import claimline.model.Message;
import java.util.Locale;

/** A file cannot be read any further, and why: it breaks off, or is not what it seemed to be. */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public UnreadableException(Message reason) {
        super(reason.in(Locale.ENGLISH));
        this.reason = reason;
    }

    public static UnreadableException of(String key, Object... arguments) {
        return new UnreadableException(Message.of(key, arguments));
    }

    public Message reason() {
        return reason;
    }
}
