package claimline.exchange.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.Problem.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    private static final Input NOWHERE = Input.of(Path.of("nowhere"));

    private static Item item(int number) {
        return Item.good(Place.whole("row " + number), List.of(), List.of()).withCells(List.of("row " + number));
    }

    private static StoryReader rows(int count) {
        return (_, items) ->
                IntStream.range(0, count).mapToObj(ReadAheadTest::item).forEach(items);
    }

    private static List<String> read(StoryReader reader) throws IOException {
        List<String> read = new ArrayList<>();
        new ReadAhead(reader).read(NOWHERE, item -> read.add(item.cells().getFirst()));
        return read;
    }

    @Test
    void hands_over_all_in_order() throws IOException {
        for (int count : new int[] {0, 1, 499, 500, 501, 12_345}) {
            assertThat(read(rows(count)))
                    .isEqualTo(
                            IntStream.range(0, count).mapToObj(i -> "row " + i).toList());
        }
    }

    @Test
    void what_ends_the_reading_ends_it_here_behind_what_was_read() {
        List<String> read = new ArrayList<>();
        StoryReader broken = (in, items) -> {
            rows(700).read(in, items);
            throw new IOException("torn");
        };
        assertThatThrownBy(() -> new ReadAhead(broken)
                        .read(NOWHERE, item -> read.add(item.cells().getFirst())))
                .isInstanceOf(IOException.class)
                .hasMessage("torn");
        assertThat(read).hasSizeGreaterThanOrEqualTo(500);
        assertThatThrownBy(() -> read((_, _) -> {
                    throw new IllegalStateException("wrong");
                }))
                .hasMessage("wrong");
    }

    @Test
    void what_the_taker_throws_ends_the_reading() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        AtomicInteger made = new AtomicInteger();
        StoryReader endless = (_, items) -> {
            try {
                for (int i = 0; ; i++) {
                    items.accept(item(i));
                    made.set(i);
                }
            } finally {
                ended.countDown();
            }
        };
        assertThatThrownBy(() -> new ReadAhead(endless).read(NOWHERE, _ -> {
                    throw new IllegalStateException("full");
                }))
                .hasMessage("full");
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(made.get()).isLessThan(10_000);
    }
}
