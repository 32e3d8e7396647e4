package claimline.exchange.json;

import claimline.exchange.json.Node.Type;
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
public final class Report {

    private final String file;
    private final Consumer<Problem> problems;
    private long count;

    public Report(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    public void add(Spot at, Message what) {
        count++;
        problems.accept(new Problem(at.in(file), what));
    }

    public void add(Spot at, String key, Object... arguments) {
        add(at, Message.of(key, arguments));
    }

    public void add(Problem.Place where, Message what) {
        count++;
        problems.accept(new Problem(where, what));
    }

    public void wrongType(Node found, Type wanted) {
        add(found.at(), "exchange.type", worded(wanted), worded(found.type()));
    }

    /** @return what was made, or null where the model refused it, which is then reported at the spot */
    public <T> T attempt(Spot at, Supplier<T> make) {
        try {
            return make.get();
        } catch (InvalidInputException e) {
            add(at, e.reason());
            return null;
        }
    }

    public long count() {
        return count;
    }

    public String file() {
        return file;
    }

    private static Message worded(Type type) {
        return Message.of("exchange.type." + type.name().toLowerCase(Locale.ROOT));
    }
}
