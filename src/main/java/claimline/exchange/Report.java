package claimline.exchange;

import claimline.exchange.Node.Type;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Problem;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Hands on each problem with its place, and counts them, so that a caller can tell whether what it read in between was
 * right.
 */
final class Report {

    private final String file;
    private final Consumer<Problem> problems;
    private long count;

    Report(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    void add(Spot at, Message what) {
        count++;
        problems.accept(new Problem(at.in(file), what));
    }

    void add(Spot at, String key, Object... arguments) {
        add(at, Message.of(key, arguments));
    }

    void add(Problem.Place where, Message what) {
        count++;
        problems.accept(new Problem(where, what));
    }

    void wrongType(Node found, Type wanted) {
        add(found.at(), "exchange.type", worded(wanted), worded(found.type()));
    }

    /** @return what was made, or null where the model refused it, which is then reported at the spot */
    <T> T attempt(Spot at, Supplier<T> make) {
        try {
            return make.get();
        } catch (InvalidInputException e) {
            add(at, e.reason());
            return null;
        }
    }

    long count() {
        return count;
    }

    String file() {
        return file;
    }

    private static Message worded(Type type) {
        return Message.of("exchange.type." + type.name().toLowerCase(Locale.ROOT));
    }
}
