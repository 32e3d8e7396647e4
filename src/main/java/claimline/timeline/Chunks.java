package claimline.timeline;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pieces of a large array, to be worked on side by side. */
final class Chunks {

    private static final int SIZE = 1 << 16;

    /** From {@code from} to {@code to}, exclusive. */
    record Chunk(int from, int to) {}

    private Chunks() {}

    static Stream<Chunk> of(int size) {
        return of(size, SIZE);
    }

    static Stream<Chunk> of(int size, int length) {
        return IntStream.range(0, Math.ceilDiv(size, length))
                .parallel()
                .mapToObj(i -> new Chunk(i * length, (int) Math.min(size, (i + 1L) * length)));
    }
}
