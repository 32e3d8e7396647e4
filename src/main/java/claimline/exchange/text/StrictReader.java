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

/**
 * Decodes text strictly: a byte that does not belong ends the reading with its line and column, where Java's own reader
 * would put a replacement character. A byte order mark at the beginning is passed over. Closing leaves the stream open.
 */
public final class StrictReader extends Reader {

    private static final int BUFFER = 8_192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private boolean begun;
    private boolean ended;
    private int line = 1;
    private int column = 1;

    /** Decodes UTF-8. */
    public StrictReader(InputStream in) {
        this(in, StandardCharsets.UTF_8);
    }

    public StrictReader(InputStream in, Charset charset) {
        this.in = in;
        decoder = charset.newDecoder()
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
        return true;
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
