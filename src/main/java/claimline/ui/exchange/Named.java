package claimline.ui.exchange;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Shows things by a name; nobody types one. */
final class Named<T> extends StringConverter<T> {

    private final Function<T, String> name;

    Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T thing) {
        return thing == null ? "" : name.apply(thing);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("nobody types " + typed);
    }
}
