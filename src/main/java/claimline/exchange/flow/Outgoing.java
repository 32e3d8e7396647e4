package claimline.exchange.flow;

import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.Heading;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** A story on its way out, by what belongs to what. Events come one by one, since they may be many. */
public interface Outgoing {

    Heading heading();

    Iterable<Event> events();

    Collection<Source> sources();

    Collection<Question> questions();

    Optional<Source> source(String id);

    List<Question> questionsOf(String event);

    List<Claim> claimsOf(String question);

    Optional<Verdict> verdict(String question);

    /** Everything, element by element, as {@code claimline/1} wants it. */
    void forEach(Consumer<StoryElement> visitor);

    /** The sources that answer any question of the event, each once. */
    default List<Source> reportersOf(Event event) {
        return questionsOf(event.id()).stream()
                .flatMap(question -> claimsOf(question.id()).stream())
                .map(Claim::source)
                .distinct()
                .map(id -> source(id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
