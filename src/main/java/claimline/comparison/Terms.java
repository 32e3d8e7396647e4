package claimline.comparison;

import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.Message;
import claimline.model.Stance;
import claimline.model.Value;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Two terms. A term may have several parts (Hangzhou, China); their order does not matter, and the term with more parts
 * is the finer one where it has all of the other's.
 */
record Terms(Category first, Category second) implements Relation {

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[,，、;；·ㆍ・]");

    private static final Category YES = new Category("yes");
    private static final Category NO = new Category("no");

    /** The words for yes and no, normalised. */
    private static final Map<String, Category> ANSWERS = Map.of(
            "yes", YES, "true", YES, "예", YES, "네", YES, "그렇다", YES, "no", NO, "false", NO, "아니오", NO, "아니요", NO, "아니다",
            NO);

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

    @Override
    public boolean same() {
        return parts(first).equals(parts(second));
    }

    @Override
    public boolean firstHoldsSecond() {
        return parts(second).containsAll(parts(first));
    }

    @Override
    public boolean secondHoldsFirst() {
        return parts(first).containsAll(parts(second));
    }

    @Override
    public Message equal() {
        return Message.of("comparison.equal", first);
    }

    @Override
    public Optional<Message> granularity() {
        if (firstHoldsSecond()) {
            return Optional.of(Message.of("comparison.granularity.term", first, second));
        }
        return secondHoldsFirst()
                ? Optional.of(Message.of("comparison.granularity.term", second, first))
                : Optional.empty();
    }

    /** Single words are names and answers, and one excludes another. Wordings of several words may well both hold. */
    @Override
    public Optional<Message> missing() {
        return isWording(first) || isWording(second)
                ? Optional.of(Message.of("comparison.undecided.wording", first, second))
                : Optional.empty();
    }

    private static boolean isWording(Category term) {
        return Arrays.stream(BETWEEN_PARTS.split(term.term()))
                .anyMatch(part -> part.strip().chars().anyMatch(Character::isWhitespace));
    }

    @Override
    public Message conflict() {
        return Message.of("comparison.conflict", first, second);
    }

    private static Set<String> parts(Category term) {
        String plain = Text.normal(term.term());
        Set<String> parts = Arrays.stream(BETWEEN_PARTS.split(plain))
                .filter(part -> !part.isEmpty())
                .map(part -> ANSWERS.containsKey(part) ? ANSWERS.get(part).term() : part)
                .collect(Collectors.toUnmodifiableSet());
        return parts.isEmpty() ? Set.of(plain) : parts;
    }
}
