package claimline.exchange.flow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Reads a table on a thread of its own while what was read before is taken in, in the same order: rows are made while
 * others are written. Only some of them wait at a time, however long they are.
 */
public final class ReadAhead implements StoryReader {

    /** Items go over in parcels of so many at most, or of so many UTF-16 units in their cells. */
    private static final int MOST_ITEMS = 500;

    private static final int MOST_UNITS = 256 * 1024;
    private static final int MOST_PARCELS = 4;
    private static final int MILLIS_BETWEEN_LOOKS = 50;

    private static final List<Item> END = List.of();

    private final StoryReader reader;

    public ReadAhead(StoryReader reader) {
        this.reader = reader;
    }

    @Override
    public void read(Input in, Consumer<Item> items) throws IOException {
        Parcels parcels = new Parcels();
        Thread ahead = Thread.ofPlatform().daemon().name("import").start(() -> parcels.fill(reader, in));
        try {
            parcels.empty(items);
            ahead.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(e);
        } finally {
            parcels.stopped = true;
        }
    }

    /** What is on its way from one thread to the other. */
    private static final class Parcels {

        private final BlockingQueue<List<Item>> queue = new ArrayBlockingQueue<>(MOST_PARCELS);
        private volatile boolean stopped;
        private Throwable failure; // written before the end is put in, read after it is taken out
        private List<Item> open = new ArrayList<>();
        private long units;

        private void fill(StoryReader reader, Input in) {
            try {
                reader.read(in, this::add);
                put(open);
            } catch (IOException | RuntimeException | Error e) {
                failure = e;
            }
            if (!stopped) {
                put(END);
            }
        }

        private void add(Item item) {
            open.add(item);
            units += item.cells().stream().mapToLong(String::length).sum();
            if (open.size() == MOST_ITEMS || units > MOST_UNITS) {
                put(open);
                open = new ArrayList<>();
                units = 0;
            }
        }

        private void put(List<Item> parcel) {
            try {
                while (parcel == END || !parcel.isEmpty()) {
                    if (stopped) {
                        throw new CancellationException(); // nobody takes it any more
                    }
                    if (queue.offer(parcel, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                        return;
                    }
                }
            } catch (InterruptedException e) {
                throw (CancellationException) new CancellationException().initCause(e);
            }
        }

        private void empty(Consumer<Item> items) throws IOException, InterruptedException {
            for (List<Item> parcel = queue.take(); parcel != END; parcel = queue.take()) {
                parcel.forEach(items);
            }
            switch (failure) {
                case IOException e -> throw e;
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case null, default -> {}
            }
        }
    }
}
