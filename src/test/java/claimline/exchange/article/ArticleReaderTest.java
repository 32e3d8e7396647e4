package claimline.exchange.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.InvalidInputException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final String KOREAN = "구름다리 통행 중단\r\n\r\n다리가 “멈췄다”고 한다. 뷁.\n";

    @TempDir
    Path folder;

    @Test
    void keepsAPlainTextAsItIs() {
        assertThat(read(KOREAN.getBytes(UTF_8)).text()).isEqualTo(KOREAN);
    }

    @Test
    void knowsEncodings() {
        assertThat(read(KOREAN.getBytes(CP949)).text()).isEqualTo(KOREAN);
        assertThat(read(("\uFEFF" + KOREAN).getBytes(UTF_8)).text()).isEqualTo(KOREAN);
        assertThat(read(("\uFEFF" + KOREAN).getBytes(UTF_16LE)).text()).isEqualTo(KOREAN);
        assertThat(read(("\uFEFF" + KOREAN).getBytes(UTF_16BE)).text()).isEqualTo(KOREAN);
        String english = "It’s the “old” bridge that was shut on Monday – said the café’s owner.";
        assertThat(read(english.getBytes(Charset.forName("windows-1252"))).text())
                .isEqualTo(english);
    }

    @Test
    void saysWhichEncodingWasGuessed() {
        assertThat(read(KOREAN.getBytes(UTF_8)).notes()).isEmpty();
        assertThat(read(KOREAN.getBytes(CP949)).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.toString()).contains("CP949"));
    }

    @ParameterizedTest
    @CsvSource({"euc-kr", "EUC-KR", "ks_c_5601-1987", "cp949"})
    void believesTheEncodingThatAPageDeclares(String charset) {
        String page = "<html><head><meta charset=\"%s\"><title>다리</title></head><body><p>%s</p></body></html>";
        Article article = read(page.formatted(charset, "뷁, 다리가 멈췄다.").getBytes(CP949));
        assertThat(article.text()).contains("뷁, 다리가 멈췄다.");
        assertThat(article.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        다리가 DC-10 위에서 멈췄다.                               | ko
        The bridge that was shut is open to the public and to all. | en
        橋は閉鎖されました。だれもけがをしなかったということです。 | ja
        Die Brücke ist seit gestern für alle gesperrt, hieß es.    | -
        1234 5678                                                 | -
        """)
    void tellsTheLanguage(String text, String language) {
        assertThat(ArticleReader.ofText(text, "clipboard").language()).isEqualTo(language == null ? "" : language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        504B0304140000000000             | packed file
        D0CF11E0A1B11AE10000             | word processor
        89504E470D0A1A0A                 | picture
        FFD8FFE000104A464946             | picture
        7B5C727466315C616E7369           | RTF
        53514C69746520666F726D6174203300 | database
        7F454C46020101                   | program
        48656C6C6F0048656C6C6F           | no text
        01020304050607080E0F101112131415 | no text
        25504446                         | no text at all
        ''                               | no text
        20200A0A                         | no text
        """)
    void refusesWhatIsNoArticle(String hex, String reason) {
        byte[] content = HexFormat.of().parseHex(hex.startsWith("25") ? hex + "0000" : hex);
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("some file")
                .hasMessageContaining(reason.replace(" at all", ""));
    }

    @Test
    void survivesAnyBytes() {
        Random random = new Random(31);
        for (int i = 0; i < 300; i++) {
            byte[] content = new byte[random.nextInt(400)];
            random.nextBytes(content);
            try {
                assertThat(read(content).text()).isNotBlank();
            } catch (InvalidInputException refused) {
                assertThat(refused).hasMessageContaining("some file");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800 lone", "ㄷㅏ", "\u1103\u1161\u1105\u1175", "\u202Eright to left", "a\u0001b"})
    void survivesOddLetters(String text) {
        assertThat(ArticleReader.ofText(text, "clipboard").text()).isEqualTo(text);
    }

    @Test
    void readsLongLinesInTimeThatGrowsWithTheirLength() {
        assertThat(ArticleReader.ofText("2031-02-03 ".repeat(500_000), "clipboard")
                        .text())
                .hasSize(5_500_000);
        assertThat(ArticleReader.ofText("[".repeat(2_000_000), "clipboard").text())
                .hasSize(2_000_000);
        assertThat(ArticleReader.ofText("# " + "[a](".repeat(20_000), "clipboard")
                        .text())
                .isNotBlank();
        assertThat(ArticleReader.ofText("# a\n" + ">".repeat(20_000) + " b", "clipboard")
                        .text())
                .isNotBlank();
    }

    @Test
    void namesAFileThatIsMissingOrTooLarge() throws IOException {
        assertThatThrownBy(() -> ArticleReader.read(folder.resolve("none.txt")))
                .hasMessageContaining("none.txt does not exist");
        assertThatThrownBy(() -> ArticleReader.read(folder)).hasMessageContaining("cannot be read");
        Path large = folder.resolve("large.txt");
        try (var file = Files.newByteChannel(
                large, java.nio.file.StandardOpenOption.CREATE_NEW, java.nio.file.StandardOpenOption.WRITE)) {
            file.position(65L << 20).write(java.nio.ByteBuffer.wrap(new byte[] {'a'}));
        }
        assertThatThrownBy(() -> ArticleReader.read(large)).hasMessageContaining("large.txt is larger than 64 MB");
    }

    private static Article read(byte[] content) {
        return ArticleReader.read(content, "some file");
    }
}
