package claimline.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * Decodes text strictly: a byte that does not belong ends the reading with its line and column, where Java's own reader
 * would put a replacement character. A byte order mark at the beginning is passed over. Closing leaves the stream open.
 */
public final class StrictReader extends Reader {

    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final Function<byte[], Charset> guess;
    private CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private boolean decided;
    private boolean begun;
    private boolean ended;
    private int line = 1;
    private int column = 1;

    /** Decodes UTF-8. */
    public StrictReader(InputStream in) {
        this(in, StandardCharsets.UTF_8);
    }

    public StrictReader(InputStream in, Charset charset) {
        this(in, charset, null);
    }

    private StrictReader(InputStream in, Charset charset, Function<byte[], Charset> guess) {
        this.in = in;
        this.guess = guess;
        decoder = decoder(charset);
    }

    /**
     * Decodes text whose encoding shows only where it is more than ASCII.
     *
     * @param guess is asked once, with the bytes from the first on that is not ASCII, or fewer
     */
    public static StrictReader guessing(InputStream in, Function<byte[], Charset> guess) {
        return new StrictReader(in, StandardCharsets.UTF_8, guess);
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** @throws MalformedTextException at the first byte that does not belong, after all before it were read */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length < 2) {
            throw new IllegalArgumentException("a character may need room for two");
        }
        CharBuffer out = CharBuffer.wrap(buffer, offset, length).slice();
        while (out.position() == 0) {
            CoderResult result = decoder.decode(bytes, out, false);
            skipByteOrderMark(out);
            if (out.position() == 0 && result.isError()) {
                throw new MalformedTextException(line, column, false);
            }
            if (out.position() == 0 && !fill()) {
                return -1;
            }
        }
        count(out.duplicate().flip());
        return out.position();
    }

    @Override
    public void close() {}

    private boolean fill() throws IOException {
        if (ended) {
            if (bytes.hasRemaining()) {
                throw new MalformedTextException(line, column, true);
            }
            return false;
        }
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        decide();
        return true;
    }

    private void decide() {
        int strange = guess == null || decided ? -1 : firstBeyondAscii();
        if (strange >= 0) {
            decided = true;
            byte[] window = new byte[bytes.limit() - strange];
            bytes.get(strange, window);
            decoder = decoder(guess.apply(window));
        }
    }

    private int firstBeyondAscii() {
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            if (bytes.get(i) < 0) {
                return i;
            }
        }
        return -1;
    }

    private void skipByteOrderMark(CharBuffer out) {
        if (!begun && out.position() > 0) {
            begun = true;
            if (out.get(0) == BYTE_ORDER_MARK) {
                CharBuffer rest = out.duplicate().flip().position(1);
                out.clear().put(rest.toString());
            }
        }
    }

    private void count(CharBuffer read) {
        while (read.hasRemaining()) {
            boolean newLine = read.get() == '\n';
            line = newLine ? line + 1 : line;
            column = newLine ? 1 : column + 1;
        }
    }

    /** Bytes that are no text in the encoding, or end within a character. */
    public static final class MalformedTextException extends IOException {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final int column;
        private final boolean cutOff;

        private MalformedTextException(int line, int column, boolean cutOff) {
            this.line = line;
            this.column = column;
            this.cutOff = cutOff;
        }

        public int line() {
            return line;
        }

        public int column() {
            return column;
        }

        public boolean isCutOff() {
            return cutOff;
        }
    }
}
