package claimline.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.chart.Drawing;
import claimline.chart.Ink;
import claimline.chart.Mark;
import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Box;
import claimline.chart.Mark.Fade;
import claimline.chart.Mark.Frame;
import claimline.chart.Mark.Label;
import claimline.chart.Mark.Line;
import claimline.chart.Mark.Point;
import claimline.chart.Mark.Polygon;
import claimline.chart.Palette;
import claimline.chart.Paper;
import claimline.chart.TextMeasure;
import claimline.exchange.picture.Pictures.About;
import claimline.exchange.picture.Pictures.Look;
import claimline.model.InvalidInputException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class PicturesTest {

    private static final String HANGUL = "다리 공사비 557만6000달러(약 83억원)";
    private static final String HOSTILE = "<script>alert('x')</script> & \"</text>\" \u0001";
    private static final About ABOUT = new About(HOSTILE, "A bridge & its <cost>", "ko");
    private static final TextMeasure MEASURE = Typeface.measure();
    private static final Look LIGHT = Look.of(Palette.light());

    private static final Drawing DRAWING = new Drawing(
            400,
            200,
            List.of(
                    new Box(0, 0, 400, 200, Ink.BACKGROUND, 1, Optional.empty()),
                    new Box(20, 20, 100, 20, Ink.LANE_1, 1, Optional.of("box")),
                    new Fade(140, 20, 100, 20, Ink.LANE_2, 0, 1, Optional.of("fade")),
                    new Frame(260, 20, 100, 20, Ink.SELECTION, 2, Optional.of("frame")),
                    new Line(20, 60, 380, 60, Ink.GRID_STRONG, 1, Optional.empty()),
                    new Polygon(
                            List.of(new Point(30, 80), new Point(60, 120), new Point(20, 120)),
                            Ink.CONFLICT,
                            1,
                            Optional.of("polygon")),
                    label(100, 100, HANGUL, false),
                    label(100, 130, HOSTILE, true),
                    label(100, 160, "漢字 between", false)));

    private static Label label(double x, double y, String text, boolean strong) {
        double width = MEASURE.width(text, 13, strong);
        return new Label(x, y, text, width, 13, strong, Ink.TEXT, Anchor.START, Optional.of("label"));
    }

    private static byte[] written(Drawing drawing, PictureFormat format, Look look) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pictures.write(drawing, ABOUT, format, look, Watch.NOBODY, out);
        return out.toByteArray();
    }

    private static BufferedImage png(Look look) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(written(DRAWING, PictureFormat.PNG, look)));
    }

    private static Document svg(Drawing drawing) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(drawing, PictureFormat.SVG, LIGHT)));
    }

    private static int colour(Palette palette, Ink ink) {
        return 0xff000000 | palette.rgba(ink) >>> 8;
    }

    @Test
    void pixels_have_the_colours_of_the_marks() throws IOException {
        for (Palette palette : List.of(Palette.light(), Palette.dark(), Palette.print())) {
            BufferedImage image = png(Look.of(palette));
            assertThat(image.getWidth()).isEqualTo(400);
            assertThat(image.getHeight()).isEqualTo(200);
            assertThat(image.getRGB(5, 5)).isEqualTo(colour(palette, Ink.BACKGROUND));
            assertThat(image.getRGB(70, 30)).isEqualTo(colour(palette, Ink.LANE_1));
            assertThat(image.getRGB(261, 30)).isEqualTo(colour(palette, Ink.SELECTION));
            assertThat(image.getRGB(300, 30)).isEqualTo(colour(palette, Ink.BACKGROUND));
            assertThat(image.getRGB(200, 60)).isEqualTo(colour(palette, Ink.GRID_STRONG));
            assertThat(image.getRGB(35, 110)).isEqualTo(colour(palette, Ink.CONFLICT));
            assertThat(image.getRGB(142, 30)).isNotEqualTo(image.getRGB(238, 30));
            assertThat(inked(image, 100, 85, 300, 105, colour(palette, Ink.BACKGROUND)))
                    .isGreaterThan(100);
        }
    }

    private static long inked(BufferedImage image, int left, int top, int right, int bottom, int ground) {
        return IntStream.range(top, bottom)
                .mapToLong(y -> IntStream.range(left, right)
                        .filter(x -> image.getRGB(x, y) != ground)
                        .count())
                .sum();
    }

    /** Pointing at a painted pixel means what the drawing says is there. */
    @ParameterizedTest
    @CsvSource({"70, 30, box", "230, 30, fade", "261, 30, frame", "35, 110, polygon"})
    void what_is_painted_is_what_can_be_hit(int x, int y, String target) throws IOException {
        assertThat(png(LIGHT).getRGB(x, y)).isNotEqualTo(colour(Palette.light(), Ink.BACKGROUND));
        assertThat(DRAWING.hit(x, y)).contains(target);
    }

    @Test
    void any_scale_and_transparent() throws IOException {
        BufferedImage image = png(LIGHT.withScale(2.5).asTransparent(true));
        assertThat(image.getWidth()).isEqualTo(1000);
        assertThat(image.getHeight()).isEqualTo(500);
        assertThat(image.getRGB(12, 12) >>> 24).isZero();
        assertThat(image.getRGB(175, 75)).isEqualTo(colour(Palette.light(), Ink.LANE_1));
    }

    @Test
    void a_picture_that_no_memory_holds_is_refused() {
        assertThatThrownBy(() -> png(LIGHT.withScale(1000))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void text_stays_text_in_svg() throws Exception {
        Document document = svg(DRAWING);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < document.getElementsByTagName("text").getLength(); i++) {
            texts.add(document.getElementsByTagName("text").item(i).getTextContent());
        }
        assertThat(texts).contains(HANGUL);
        assertThat(String.join("", texts)).contains("漢字").contains("<script>alert('x')</script>");
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 400 200");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .startsWith("<script>alert('x')</script>");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(ABOUT.description());
    }

    @Test
    void two_spaces_stay_two_in_svg() throws Exception {
        Document document =
                svg(new Drawing(90, 40, List.of(label(1, 20, "1  Gull", false), label(1, 35, "Gull", false))));
        assertThat(document.getElementsByTagName("text").item(0).getAttributes().getNamedItem("xml:space"))
                .isNotNull();
        assertThat(document.getElementsByTagName("text").item(1).getAttributes().getNamedItem("xml:space"))
                .isNull();
    }

    @Test
    void svg_carries_the_characters_it_uses() {
        String svg = new String(written(DRAWING, PictureFormat.SVG, LIGHT), StandardCharsets.UTF_8);
        assertThat(svg).contains("font/ttf;base64").contains("Pretendard SemiBold");
        assertThat(svg.length()).isLessThan(120_000);
    }

    @Test
    void text_can_be_taken_out_of_a_pdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(DRAWING, PictureFormat.PDF, LIGHT))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains(HANGUL)
                    .contains("<script>alert('x')</script>");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("<script>");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ko");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(300);
        }
    }

    @Test
    void a_pdf_looks_as_the_png_does() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(DRAWING, PictureFormat.PDF, LIGHT))) {
            BufferedImage page = new PDFRenderer(document).renderImage(0, 4f / 3);
            BufferedImage image = png(LIGHT);
            for (int[] at : new int[][] {{5, 5}, {70, 30}, {150, 30}, {190, 30}, {230, 30}, {261, 30}, {35, 110}}) {
                assertAlike(page.getRGB(at[0], at[1]), image.getRGB(at[0], at[1]), at[0]);
            }
        }
    }

    private static void assertAlike(int one, int other, int at) {
        for (int shift = 0; shift < 24; shift += 8) {
            assertThat(Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)))
                    .as("at %d: %x, %x", at, one, other)
                    .isLessThan(12);
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.Size.class)
    void a_drawing_wider_than_the_paper_is_made_to_fit(Paper.Size size) throws IOException {
        Drawing wide = new Drawing(8000, 3000, List.of(label(7000, 2900, HANGUL, false)));
        Look look = LIGHT.withPaper(new Paper(Optional.of(size), true, 1));
        try (PDDocument document = Loader.loadPDF(written(wide, PictureFormat.PDF, look))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            assertThat(new PDFTextStripper().getText(document)).contains(HANGUL);
        }
    }

    @Test
    void a_poster_goes_over_several_pages() throws IOException {
        List<Mark> marks = IntStream.range(0, 40)
                .<Mark>mapToObj(i -> label(100 * i, 300, "n" + i, false))
                .toList();
        Look look = LIGHT.withPaper(new Paper(Optional.of(Paper.Size.A4), true, 4));
        try (PDDocument document = Loader.loadPDF(written(new Drawing(4000, 600, marks), PictureFormat.PDF, look))) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(document))
                    .contains("n15")
                    .doesNotContain("n5\n")
                    .doesNotContain("n35");
        }
    }

    /** What is never seen, such as the parts of a flag, is in no font; letters around it stay text. */
    @Test
    void characters_that_are_never_seen_hurt_no_picture() throws IOException {
        String flag = "Bridge \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62 of \u200Bsteel\uFE0F";
        Drawing drawing = new Drawing(400, 60, List.of(label(10, 30, flag, false)));
        assertThat(Typeface.runs(flag, Typeface.of(12, false)).stream()
                        .filter(run -> run.font().getFamily().startsWith("Pretendard"))
                        .map(Typeface.Run::text))
                .containsExactly("Bridge ", " of ", "steel");
        try (PDDocument document = Loader.loadPDF(written(drawing, PictureFormat.PDF, LIGHT))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Bridge", "steel");
        }
    }

    @Test
    void words_that_are_read_from_the_right_stand_in_their_order() {
        String arabic = "\u062C\u0633\u0631 \u0627\u0644\u0645\u064A\u0646\u0627\u0621 2031";
        List<String> pieces = Typeface.runs("The " + arabic + " bridge", Typeface.of(12, false)).stream()
                .map(Typeface.Run::text)
                .toList();
        assertThat(String.join("|", pieces))
                .as("the number after the words stands at their left")
                .startsWith("The |2031|")
                .endsWith(" bridge");
    }

    /** As names of files on macOS are. */
    @Test
    void hangul_that_came_in_parts_is_whole() throws IOException {
        String parts = Normalizer.normalize("\uB2E4\uB9AC", Normalizer.Form.NFD);
        assertThat(MEASURE.width(parts, 12, false)).isEqualTo(MEASURE.width("\uB2E4\uB9AC", 12, false));
        Drawing drawing = new Drawing(400, 60, List.of(label(10, 30, parts, false)));
        assertThat(new String(written(drawing, PictureFormat.SVG, LIGHT), StandardCharsets.UTF_8))
                .contains(">\uB2E4\uB9AC<");
        try (PDDocument document = Loader.loadPDF(written(drawing, PictureFormat.PDF, LIGHT))) {
            assertThat(new PDFTextStripper().getText(document)).contains("\uB2E4\uB9AC");
        }
    }

    /** Larger than all memory there is for tests would be as one piece. */
    @Test
    void a_large_png_is_painted_band_by_band() throws IOException {
        Drawing tall = new Drawing(
                300,
                20_000,
                List.of(
                        new Box(0, 0, 300, 20_000, Ink.BACKGROUND, 1, Optional.empty()),
                        new Box(10, 3, 20, 19_990, Ink.LANE_1, 1, Optional.empty()),
                        label(50, 19_990, HANGUL, false)));
        List<Long> told = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pictures.write(tall, ABOUT, PictureFormat.PNG, LIGHT, (done, _) -> told.add(done), out);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(image.getHeight()).isEqualTo(20_000);
        assertThat(told).hasSizeGreaterThan(2).isSorted();
        assertThat(IntStream.range(3, 19_993))
                .allMatch(y -> image.getRGB(15, y) == colour(Palette.light(), Ink.LANE_1));
        assertThat(image.getRGB(15, 2)).isEqualTo(colour(Palette.light(), Ink.BACKGROUND));
        assertThat(inked(image, 50, 19_970, 290, 19_995, colour(Palette.light(), Ink.BACKGROUND)))
                .isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void painting_can_be_ended(PictureFormat format) {
        assertThatThrownBy(() -> Pictures.write(
                        DRAWING,
                        ABOUT,
                        format,
                        LIGHT,
                        (_, _) -> {
                            throw new CancellationException();
                        },
                        new ByteArrayOutputStream()))
                .isInstanceOf(CancellationException.class);
    }

    /** 14,400 points is as large as programs open. */
    @Test
    void a_drawing_larger_than_pages_can_be_goes_over_several() throws IOException {
        Drawing tall =
                new Drawing(300, 50_000, List.of(label(10, 100, "above", false), label(10, 49_900, "below", false)));
        try (PDDocument document = Loader.loadPDF(written(tall, PictureFormat.PDF, LIGHT))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            document.getPages()
                    .forEach(page -> assertThat(page.getMediaBox().getHeight()).isLessThanOrEqualTo(14_400));
            assertThat(new PDFTextStripper().getText(document)).contains("above", "below");
        }
    }

    /** Looking for ligatures, which AWT does not measure, took thirty times as long as all the rest. */
    @Test
    void letters_of_a_pdf_stand_as_they_are_measured() throws IOException {
        Drawing drawing = new Drawing(400, 60, List.of(label(10, 30, "<-> ->", false)));
        try (PDDocument document = Loader.loadPDF(written(drawing, PictureFormat.PDF, LIGHT))) {
            assertThat(new PDFTextStripper().getText(document)).contains("<-> ->");
        }
    }
}
