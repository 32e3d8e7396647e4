package claimline.ui.common;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.Property;

/**
 * How the story is shown, beside what is selected and filtered: which tab is in front, how far something is scrolled.
 * When the language changes, other views take the place of those there were, and begin where these were left.
 */
public final class Kept {

    private final Map<String, Supplier<?>> leaving = new HashMap<>();

    /**
     * What the view before left under a name; empty for the first one.
     *
     * @param now tells from now on what this view would leave: always something of the same type under the same name
     */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> take(String name, Supplier<T> now) {
        return Optional.ofNullable((Supplier<T>) leaving.put(name, now)).map(Supplier::get);
    }

    /** The views there are will be shown no more: what they leave is kept, and nothing else of them. */
    public void leave() {
        leaving.replaceAll((_, now) -> {
            Object left = now.get();
            return () -> left;
        });
    }

    /** Begins with the value that the same property of the view before had at last. */
    public <T> void keep(String name, Property<T> property) {
        take(name, property::getValue).ifPresent(property::setValue);
    }
}
