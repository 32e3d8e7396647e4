package claimline.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Makes the pairs of row after row on another thread, while this one reads on and puts in what is made, in the same
 * order. Only some rows are on their way at a time, however long they are.
 */
final class Pairing {

    /** Takes a row's number in the index and its pairs. */
    interface Receiver {
        void take(long row, String pairs) throws SQLException;
    }

    private record Words(long id, String[] words) {}

    private record Paired(long id, String pairs) {}

    /** Rows are made in parcels of so many at most, or of so many UTF-16 units. */
    private static final int MOST_ROWS = 500;

    private static final int MOST_UNITS = 256 * 1024;
    private static final int MOST_PARCELS = 4;

    private final Searched kind;
    private final Receiver receiver;
    private final Deque<CompletableFuture<List<Paired>>> made = new ArrayDeque<>();
    private List<Words> open = new ArrayList<>();
    private long units;
    private long last;

    Pairing(Searched kind, Receiver receiver) {
        this.kind = kind;
        this.receiver = receiver;
    }

    /** @param words as {@link Searched#words} gives them */
    void add(long id, String[] words) throws SQLException {
        open.add(new Words(id, words));
        for (String each : words) {
            units += each == null ? 0 : each.length();
        }
        if (open.size() == MOST_ROWS || units > MOST_UNITS) {
            send();
            if (made.size() == MOST_PARCELS) {
                receive();
            }
        }
    }

    /**
     * Hands over what is left.
     *
     * @return the id of the last row; 0 if there was none
     */
    long finish() throws SQLException {
        send();
        while (!made.isEmpty()) {
            receive();
        }
        return last;
    }

    private void send() {
        List<Words> parcel = open;
        made.add(CompletableFuture.supplyAsync(() -> parcel.stream()
                .map(row -> new Paired(row.id, Pairs.of(kind.fields(row.words))))
                .toList()));
        open = new ArrayList<>();
        units = 0;
    }

    private void receive() throws SQLException {
        for (Paired row : made.remove().join()) {
            receiver.take(kind.base() + row.id, row.pairs);
            last = row.id;
        }
    }
}
