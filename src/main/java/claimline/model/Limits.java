package claimline.model;

import java.util.Objects;

/** How long things may be, so that one broken field cannot choke every view that shows it. Lengths in UTF-16 units. */
final class Limits {

    private static final int LABEL = 2_000;
    private static final int PROSE = 200_000;

    private Limits() {}

    /** An identifier: not blank, short, no white space, no control characters. */
    static void id(String field, String value) {
        label(field, value);
        if (value.length() > 200
                || value.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw InvalidInputException.of("model.id", field, Message.excerpt(value));
        }
    }

    /** A name or term: not blank and at most {@value #LABEL} long. */
    static void label(String field, String value) {
        if (Objects.requireNonNull(value, field).isBlank()) {
            throw InvalidInputException.of("model.blank", field);
        }
        atMost(LABEL, field, value);
    }

    static void optionalLabel(String field, String value) {
        if (value != null) {
            label(field, value);
        }
    }

    /** A title, summary or note: at most {@value #PROSE} long. */
    static void prose(String field, String value) {
        atMost(PROSE, field, Objects.requireNonNull(value, field));
    }

    private static void atMost(int limit, String field, String value) {
        if (value.length() > limit) {
            throw InvalidInputException.of("model.long", field, value.length(), limit, Message.excerpt(value));
        }
    }
}
