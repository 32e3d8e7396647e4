package claimline.exchange.json;

import java.util.List;
import java.util.Map;

/** A JSON value that remembers where it stood. */
public sealed interface Node {

    Spot at();

    record Text(Spot at, String value) implements Node {}

    /** A number as it is written; what it has to be is the field's business. */
    record Number(Spot at, String written) implements Node {}

    /** True or false, which nothing in {@code claimline/1} can be. */
    record Truth(Spot at, boolean value) implements Node {}

    record Nothing(Spot at) implements Node {}

    record Items(Spot at, List<Node> nodes) implements Node {}

    record Fields(Spot at, Map<String, Field> byName) implements Node {}

    /** A name and what stands under it. */
    record Field(Spot name, Node value) {}

    /** Whether this says nothing, and is thus the same as leaving the field out: null or anything empty. */
    default boolean isAbsent() {
        return switch (this) {
            case Nothing _ -> true;
            case Text text -> text.value.isEmpty();
            case Items items -> items.nodes.isEmpty();
            case Fields fields -> fields.byName.isEmpty();
            case Number _, Truth _ -> false;
        };
    }

    /** What JSON calls it, for messages. */
    default Type type() {
        return switch (this) {
            case Nothing _ -> Type.NULL;
            case Text _ -> Type.STRING;
            case Items _ -> Type.LIST;
            case Fields _ -> Type.OBJECT;
            case Number _ -> Type.NUMBER;
            case Truth _ -> Type.BOOLEAN;
        };
    }

    enum Type {
        STRING,
        NUMBER,
        BOOLEAN,
        NULL,
        LIST,
        OBJECT
    }
}
