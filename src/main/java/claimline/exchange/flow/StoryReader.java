package claimline.exchange.flow;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads a file of one format. */
@FunctionalInterface
public interface StoryReader {

    /**
     * Hands over what is in the file, item by item, and keeps none; goes on after a bad one. What the consumer throws
     * ends the reading.
     *
     * @throws IOException if the file cannot be read
     */
    void read(Input in, Consumer<Item> items) throws IOException;
}
