package claimline.comparison;

import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.Stance;
import claimline.model.Value;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A term made ready for comparing. It may have several parts (Hangzhou, China), whose order does not matter.
 *
 * @param wording whether a part has several words, and so may be one way of several to say the same
 */
record Words(Category term, Set<String> parts, boolean wording) implements Side.Content {

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[,，、;；·ㆍ・]");

    private static final Category YES = new Category("yes");
    private static final Category NO = new Category("no");

    /** The words for yes and no, normalised. */
    private static final Map<String, Category> ANSWERS = Map.of(
            "yes", YES, "true", YES, "예", YES, "네", YES, "그렇다", YES, "no", NO, "false", NO, "아니오", NO, "아니요", NO, "아니다",
            NO);

    static Words of(Category term) {
        if (Text.isBare(term.term())) {
            return new Words(term, Set.of(answer(term.term())), false);
        }
        String plain = Text.normal(term.term());
        boolean wording = Arrays.stream(BETWEEN_PARTS.split(term.term()))
                .anyMatch(part -> part.strip().chars().anyMatch(Character::isWhitespace));
        return new Words(term, parts(plain), wording);
    }

    /** Whether the value is a yes or a no. */
    static boolean isAnswer(Value value) {
        return value instanceof Category term && ANSWERS.containsKey(Text.normal(term.term()));
    }

    /** A claim's value; that of a claim that denies a yes or a no is the opposite. */
    static Value undenied(Claim claim) {
        if (claim.stance() != Stance.DENIED || !(claim.value() instanceof Category term) || !isAnswer(term)) {
            return claim.value();
        }
        return ANSWERS.get(Text.normal(term.term())).equals(YES) ? NO : YES;
    }

    private static Set<String> parts(String plain) {
        Set<String> parts = Arrays.stream(BETWEEN_PARTS.split(plain))
                .filter(part -> !part.isEmpty())
                .map(Words::answer)
                .collect(Collectors.toUnmodifiableSet());
        return parts.isEmpty() ? Set.of(plain) : parts;
    }

    private static String answer(String part) {
        Category answer = ANSWERS.get(part);
        return answer == null ? part : answer.term();
    }
}
