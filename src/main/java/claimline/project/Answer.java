package claimline.project;

import claimline.model.InvalidInputException;
import claimline.model.LocalizedText;
import claimline.model.Stance;
import claimline.model.Value;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person makes of a proposal.
 *
 * @param question the id of the question that it answers; empty where it is to get one of its own
 * @param title what a question of its own is called
 * @param holder who is said to say so
 */
public record Answer(
        Optional<String> question, LocalizedText title, Value value, Optional<String> holder, Stance stance) {

    /** @throws InvalidInputException if there is neither a question nor what to call one */
    public Answer {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(stance, "stance");
        if (question.isEmpty() && title.byLanguage().values().stream().allMatch(String::isBlank)) {
            throw InvalidInputException.of("model.blank", "title");
        }
    }
}
