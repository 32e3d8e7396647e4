package claimline.exchange;

import claimline.exchange.flow.Input;
import claimline.exchange.flow.Item;
import claimline.exchange.flow.StoryReader;
import claimline.model.Problem;
import claimline.model.Problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** {@code claimline/1} as items: each element is one, and so is each problem. */
final class ClaimlineItems implements StoryReader {

    @Override
    public void read(Input in, Consumer<Item> items) throws IOException {
        Place file = Place.whole(in.name());
        try (InputStream bytes = in.open()) {
            ClaimlineReader.read(
                    bytes,
                    in.name(),
                    element -> items.accept(Item.good(file, List.of(element), List.of())),
                    (Problem problem) -> items.accept(Item.bad(List.of(problem))));
        }
    }
}
