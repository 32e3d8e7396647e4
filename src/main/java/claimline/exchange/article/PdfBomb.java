package claimline.exchange.article;

import claimline.model.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates every stream of a PDF into nothing, before anybody keeps what comes out: a few bytes may hold gigabytes. */
final class PdfBomb {

    private static final int LARGEST_STREAM = 64 << 20;
    private static final long LARGEST = 512L << 20;
    private static final int BUFFER = 1 << 16;
    private static final int DICTIONARY = 800;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private PdfBomb() {}

    /** @throws InvalidInputException if a stream or all together unfold to more than an article could hold */
    static void refuse(byte[] content, String name) {
        long whole = 0;
        for (int at = next(content, 0); at >= 0; at = next(content, at)) {
            long size = isPicture(content, at) ? 0 : inflated(content, at);
            whole += size;
            if (size > LARGEST_STREAM || whole > LARGEST) {
                throw InvalidInputException.of("article.pdf.bomb", name);
            }
        }
    }

    /** @return where the data of the next stream begin, or −1 */
    private static int next(byte[] content, int from) {
        for (int i = from; i + STREAM.length + 2 < content.length; i++) {
            if (content[i] == 's' && stands(content, i)) {
                int at = i + STREAM.length;
                at += content[at] == '\r' ? 1 : 0;
                if (content[at] == '\n') {
                    return at + 1;
                }
            }
        }
        return -1;
    }

    private static boolean stands(byte[] content, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (content[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** Pictures are never unfolded, and may well be large. */
    private static boolean isPicture(byte[] content, int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(content, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(before.lastIndexOf("obj") + 1);
        return dictionary.contains("/Image") && dictionary.contains("/Width");
    }

    private static long inflated(byte[] content, int at) {
        byte[] nothing = new byte[BUFFER];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(content, at, content.length - at);
            int count = inflater.inflate(nothing);
            while (count > 0 && inflater.getBytesWritten() <= LARGEST_STREAM) {
                count = inflater.inflate(nothing);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException _) {
            return 0; // not compressed, or in another way
        }
    }
}
