package claimline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Encodes JSON as UTF-8. Half a surrogate pair, which UTF-8 cannot hold, is written as JSON's escape for it instead of
 * being replaced: such a character can only stand in a string, and there the escape means the same. Closing leaves the
 * stream open.
 */
final class Utf8Writer extends Writer {

    private static final int BUFFER = 8_192;

    private final OutputStream out;
    private final CharsetEncoder encoder =
            StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private String rest = "";

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(rest + new String(buffer, offset, length));
        encode(chars, false);
        rest = chars.toString();
    }

    @Override
    public void flush() throws IOException {
        drain();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        encode(CharBuffer.wrap(rest), true);
        rest = "";
        flush();
    }

    private void encode(CharBuffer chars, boolean last) throws IOException {
        CoderResult result;
        do {
            result = encoder.encode(chars, bytes, last);
            if (result.isOverflow()) {
                drain();
            } else if (result.isError()) {
                escape(chars.get());
            }
        } while (!result.isUnderflow());
    }

    private void escape(char lone) throws IOException {
        byte[] escape = "\\u%04x".formatted((int) lone).getBytes(StandardCharsets.US_ASCII);
        if (bytes.remaining() < escape.length) {
            drain();
        }
        bytes.put(escape);
    }

    private void drain() throws IOException {
        out.write(bytes.array(), 0, bytes.position());
        bytes.clear();
    }
}
