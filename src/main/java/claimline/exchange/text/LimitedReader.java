package claimline.exchange.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Gives up on a row or an entry that never ends, which would fill memory. */
public final class LimitedReader extends FilterReader {

    /** So much was read without an end. */
    public static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private final int longest;
    private long read;

    /** @param longest how many UTF-16 units may be read before {@link #begin} */
    public LimitedReader(Reader in, int longest) {
        super(in);
        this.longest = longest;
    }

    /** Another row begins here. */
    public void begin() {
        read = 0;
    }

    /** @throws TooLongException if more than the longest row was read */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        read += Math.max(0, count);
        if (read > longest) {
            throw new TooLongException();
        }
        return count;
    }
}
