package claimline.exchange.flow;

import claimline.exchange.article.Decoding;
import claimline.exchange.text.StrictReader;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * A file that can be read as often as it takes.
 *
 * @param name what problems call it
 * @param watch is told now and then how many bytes were read since the file was opened; what it throws ends the reading
 */
public record Input(Path path, String name, LongConsumer watch) {

    private static final int BUFFER = 1 << 16;

    public static Input of(Path path) {
        return new Input(path, path.toString(), _ -> {});
    }

    public Input watchedBy(LongConsumer other) {
        return new Input(path, name, other);
    }

    public InputStream open() throws IOException {
        return new BufferedInputStream(new Watched(Files.newInputStream(path), watch), BUFFER);
    }

    /**
     * The file as text, whatever encoding it is in; what breaks it is a {@link StrictReader.MalformedTextException}.
     */
    public Reader openText() throws IOException {
        InputStream in = open();
        return new FilterReader(StrictReader.guessing(in, Decoding::charsetOf)) {
            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    /** At most so many bytes from the beginning. */
    public byte[] head(int most) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(most);
        }
    }

    private static final class Watched extends FilterInputStream {

        private final LongConsumer watch;
        private long read;

        private Watched(InputStream in, LongConsumer watch) {
            super(in);
            this.watch = watch;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            read += Math.max(0, count);
            watch.accept(read);
            return count;
        }
    }
}
