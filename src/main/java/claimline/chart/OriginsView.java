package claimline.chart;

import claimline.model.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which source hangs on which.
 *
 * @param nodes the sources, the earliest first
 * @param ties between two of the sources
 * @param width of the whole picture at least, in pixels
 */
public record OriginsView(List<Node> nodes, List<Tie> ties, double width, Locale locale) {

    /** A source by its id, with what it is called and when it appeared in words. */
    public record Node(String id, String name, String when) {}

    /**
     * What one source has from another.
     *
     * @param from the id of the source that it comes from; of shared wording, the one that appeared first
     * @param relation as the project says; empty where wording or a rare figure that both have says so
     * @param questions on how many questions both share wording or a rare figure
     */
    public record Tie(String from, String to, Optional<Source.Relation> relation, int questions) {}

    /** @throws IllegalArgumentException if a tie names a source that is not there, or ties one to itself */
    public OriginsView {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
        List<String> ids = nodes.stream().map(Node::id).toList();
        for (Tie tie : ties) {
            if (!ids.contains(tie.from())
                    || !ids.contains(tie.to())
                    || tie.from().equals(tie.to())) {
                throw new IllegalArgumentException("no tie: " + tie.from() + ", " + tie.to());
            }
        }
    }
}
