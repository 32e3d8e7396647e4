package claimline.store;

import claimline.model.InvalidInputException;
import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * Refuses a text with half a surrogate pair: UTF-8 has none, and SQLite would be given a question mark in its place.
 */
final class WellFormed extends AbstractArgumentFactory<String> {

    WellFormed() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String text, ConfigRegistry config) {
        check(text);
        return (position, statement, context) -> statement.setString(position, text);
    }

    /** @throws InvalidInputException if the text holds half a pair */
    static void check(String text) {
        int broken = halfPair(text);
        if (broken >= 0) {
            throw InvalidInputException.of("store.surrogate", text.substring(Math.max(0, broken - 40), broken));
        }
    }

    /** Where a surrogate stands without its other half; -1 if nowhere. */
    private static int halfPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
