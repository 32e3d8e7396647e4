package claimline.project;

import claimline.exchange.flow.Outgoing;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.Heading;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import claimline.store.ProjectFile;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A project's story for those who write it; how far they are is told by the events they took. */
record StoryOut(Story story, ProjectFile file, Progress progress) implements Outgoing {

    @Override
    public Heading heading() {
        return story.heading();
    }

    @Override
    public Iterable<Event> events() {
        return () -> new Iterator<>() {
            private final Iterator<Event> events = story.events().iterator();
            private long done;

            @Override
            public boolean hasNext() {
                return events.hasNext();
            }

            @Override
            public Event next() {
                progress.report(++done, story.events().size());
                return events.next();
            }
        };
    }

    @Override
    public Collection<Source> sources() {
        return story.sources();
    }

    @Override
    public Collection<Question> questions() {
        return story.questions();
    }

    @Override
    public Optional<Source> source(String id) {
        return story.source(id);
    }

    @Override
    public List<Question> questionsOf(String event) {
        return story.questionsOf(event);
    }

    @Override
    public List<Claim> claimsOf(String question) {
        return story.claimsOf(question);
    }

    @Override
    public Optional<Verdict> verdict(String question) {
        return story.verdict(question);
    }

    @Override
    public void forEach(Consumer<StoryElement> visitor) {
        file.forEach(visitor);
    }
}
