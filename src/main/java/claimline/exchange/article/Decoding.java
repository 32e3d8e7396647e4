package claimline.exchange.article;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text, strictly: by a byte order mark, else as UTF-8, else by the encoding that the document declares, else
 * as Windows code page 949 (which holds EUC-KR), else as Windows code page 1252, which any bytes can be.
 *
 * @param guess what to tell the reader where nothing but the bytes themselves spoke for the encoding
 */
public record Decoding(String text, Optional<Message> guess) {

    private static final Charset KOREAN = Charset.forName("x-windows-949");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final int LOOKED_AT = 4_096;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})");

    /** Names under which documents mean code page 949, which holds more than what they say. */
    private static final Pattern KOREAN_NAMES =
            Pattern.compile("(?:euc[-_]?kr|ks_?c_?5601.{0,12}|ksc.{0,12}|cp949|ms949|uhc|windows-949|korean)");

    /** One control character that no text has, in so many, is a slip; more make it no text. */
    private static final int LETTERS_A_SLIP = 2_000;

    /**
     * @param name what the refusal calls the file
     * @throws InvalidInputException if the bytes are no text
     */
    public static Decoding of(byte[] bytes, String name) {
        Decoding decoding = marked(bytes)
                .or(() -> strictly(bytes, StandardCharsets.UTF_8).map(text -> new Decoding(text, Optional.empty())))
                .or(() -> declared(bytes))
                .orElseGet(() -> guessed(bytes));
        if (!isText(decoding.text)) {
            throw InvalidInputException.of("article.refused.binary", name);
        }
        return decoding;
    }

    /**
     * The encoding of a text of which these are some bytes, of which the last may be cut in the middle of a character.
     * Where nothing but the bytes speaks for it, it is the first of UTF-8, code page 949 and 1252 that they can be in.
     */
    public static Charset charsetOf(byte[] bytes) {
        if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (fits(bytes, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        return fits(bytes, KOREAN) && isKorean(new String(bytes, KOREAN)) ? KOREAN : WESTERN;
    }

    private static boolean fits(byte[] bytes, Charset charset) {
        return !charset.newDecoder()
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), false)
                .isError();
    }

    private static Optional<Decoding> marked(byte[] bytes) {
        Charset charset = null;
        if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16;
        } else if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
        }
        return Optional.ofNullable(charset)
                .flatMap(known -> strictly(bytes, known))
                .map(text -> new Decoding(text.startsWith("\uFEFF") ? text.substring(1) : text, Optional.empty()));
    }

    private static Optional<Decoding> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head.toLowerCase(Locale.ROOT));
        return declared.find()
                ? charset(declared.group(1))
                        .flatMap(charset -> strictly(bytes, charset))
                        .map(text -> new Decoding(text, Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(KOREAN_NAMES.matcher(name).matches() ? KOREAN : Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    private static Decoding guessed(byte[] bytes) {
        return strictly(bytes, KOREAN)
                .filter(Decoding::isKorean)
                .map(text -> new Decoding(text, Optional.of(Message.of("article.note.encoding", "CP949"))))
                .orElseGet(() -> new Decoding(
                        new String(bytes, WESTERN), Optional.of(Message.of("article.note.encoding", "Windows-1252"))));
    }

    /** Whether what is not ASCII is mostly Hangul in runs, as it would not be were it the curled quotes of English. */
    private static boolean isKorean(String text) {
        long beyond = text.chars().filter(each -> each >= 0x80).count();
        long inRuns = 0;
        for (int i = 1; i < text.length(); i++) {
            inRuns += isHangul(text.charAt(i)) && isHangul(text.charAt(i - 1)) ? 1 : 0;
        }
        return 3 * inRuns >= beyond;
    }

    private static boolean isHangul(char each) {
        return each >= '가' && each <= '힣';
    }

    private static boolean isText(String text) {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == 0) {
                return false;
            }
            odd += each < ' ' && "\t\n\r\f\u000B\u001B".indexOf(each) < 0 ? 1 : 0;
        }
        return odd <= 1 + text.length() / LETTERS_A_SLIP;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException | UnsupportedOperationException _) {
            return Optional.empty(); // another encoding will fit
        }
    }

    private static boolean begins(byte[] bytes, int... begin) {
        for (int i = 0; i < begin.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != begin[i]) {
                return false;
            }
        }
        return true;
    }
}
