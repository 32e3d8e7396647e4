package claimline.comparison;

import claimline.model.Message;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What comparing found, of two claims on one question or of one claim by itself. */
public sealed interface Finding {

    /** The id of the question. */
    String question();

    Kind kind();

    /** Why, in one sentence with what the rule looked at. */
    Message sentence();

    /** What else is worth noting, each with a sentence, in the order of the flags. */
    Map<Flag, Message> flags();

    /** The ids of the claims that it is about: one or two. */
    List<String> claims();

    /** Whether this finding is about the claim with this id. */
    default boolean isAbout(String claim) {
        return claims().contains(claim);
    }

    /**
     * How two claims relate.
     *
     * @param first the id of one claim; it comes before {@code second} in alphabetical order
     * @param second the id of the other claim
     */
    record OfTwo(String question, String first, String second, Kind kind, Map<Flag, Message> flags, Message sentence)
            implements Finding {

        public OfTwo {
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(sentence, "sentence");
            flags = flags.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(flags));
        }

        @Override
        public List<String> claims() {
            return List.of(first, second);
        }
    }

    /**
     * What the test of a claim's own conversion shows: {@link Kind#RATE} where the rate is not one of the week,
     * {@link Kind#UNDECIDED} where that could not be tested. A conversion that passes is no finding.
     *
     * @param claim the id of the claim
     */
    record OfOne(String question, String claim, Kind kind, Message sentence) implements Finding {

        public OfOne {
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(sentence, "sentence");
        }

        @Override
        public Map<Flag, Message> flags() {
            return Map.of();
        }

        @Override
        public List<String> claims() {
            return List.of(claim);
        }
    }
}
