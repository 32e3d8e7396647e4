package claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.project.Folders;
import claimline.project.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartCommandTest {

    @TempDir
    Path home;

    private String project;

    private enum Name {
        TIMELINE,
        VALUES,
        MATRIX,
        SOURCES,
        COVERAGE,
        ORIGINS
    }

    @BeforeEach
    void project() {
        project = Samples.project(home).toString();
    }

    private Call export(String... options) {
        List<String> arguments = new ArrayList<>(List.of("export", project));
        arguments.addAll(Arrays.asList(options));
        return Call.of(home, arguments.toArray(String[]::new));
    }

    private Call export(String options, Path file) {
        return export(Stream.concat(Stream.of(options.split(" ")), Stream.of("-o", file.toString()))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(Name.class)
    void every_chart_becomes_every_kind_of_picture(Name chart) throws IOException {
        Path png = home.resolve("c.png");
        assertThat(export("--caption --chart " + chart, png).exit()).isZero();
        assertThat(ImageIO.read(png.toFile()).getHeight()).isGreaterThan(50);
        Path svg = home.resolve("c.svg");
        assertThat(export("--caption --language=ko --chart " + chart, svg).exit())
                .isZero();
        assertThat(Files.readString(svg)).contains("연락선").contains("<text");
        Path pdf = home.resolve("c.pdf");
        assertThat(export("--caption --language=ko --chart " + chart, pdf).exit())
                .isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("연락선");
        }
        assertThat(Samples.namesIn(home)).noneMatch(name -> name.endsWith(".draft"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --chart timeline --width 700 --height 300                             | 700  | 300
        --chart timeline --width 700 --height 300 --scale 2                   | 1400 | 600
        --chart coverage --width 900 --theme dark --transparent               | 900  | 0
        """)
    void as_large_as_asked_for(String options, int width, int height) throws IOException {
        Path png = home.resolve("c.png");
        assertThat(export(options, png).exit()).isZero();
        var image = ImageIO.read(png.toFile());
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(height == 0 || image.getHeight() >= height).isTrue();
    }

    @Test
    void a_range_of_time() throws IOException {
        Path svg = home.resolve("c.svg");
        assertThat(export("--chart timeline --from 2031-04-05 --to 2031-04-20", svg)
                        .exit())
                .isZero();
        assertThat(Files.readString(svg))
                .contains("Fares rise")
                .doesNotContain("The ferry is launched")
                .contains("outside of this time");
    }

    @Test
    void a_poster() throws IOException {
        Path pdf = home.resolve("c.pdf");
        assertThat(export("--chart timeline --whole --paper A3 --pages 3", pdf).exit())
                .isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(1190f, 1191f);
        }
    }

    @Test
    void to_standard_output() throws IOException {
        Call call = export("--chart", "values", "--question", "cost", "--as", "png");
        assertThat(call.exit()).isZero();
        assertThat(ImageIO.read(new ByteArrayInputStream(call.bytes()))).isNotNull();
    }

    @Test
    void tells_scripts_what_it_wrote() throws IOException {
        Path svg = home.resolve("c.svg");
        assertThat(export("--chart matrix --json", svg).out().strip())
                .isEqualTo("{\"file\":\"" + svg + "\",\"bytes\":" + Files.size(svg) + "}");
        assertThat(export("--chart matrix --quiet", svg).out()).isEmpty();
        assertThat(export("--chart matrix", svg).out()).contains(svg.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --chart bogus                     | 2 | bogus
        --chart matrix --as gif           | 2 | gif
        --chart timeline --width wide     | 2 | wide
        --theme dark                      | 2 | --chart
        --chart timeline --paper A7       | 2 | A7
        --chart timeline --pages 0        | 1 | --pages
        --chart timeline --from yesterday | 1 | yesterday
        --chart values --question nobody  | 1 | nobody
        --chart matrix --scale 20 --as png --width 20000 | 1 | too large
        """)
    void what_is_wrong_is_said_and_nothing_written(String options, int exit, String words) {
        Path file = home.resolve("c");
        Call call = export(options, file);
        assertThat(call.exit()).isEqualTo(exit);
        assertThat(call.err()).contains(words).doesNotContain("\tat ");
        assertThat(file).doesNotExist();
    }

    @Test
    void the_project_itself_is_not_written_over() {
        Call call = export("--chart matrix --as png", Path.of(project));
        assertThat(call.exit()).isEqualTo(1);
        assertThat(Call.of(home, "check", project).exit()).isZero();
    }

    /** As when a script takes only the first lines. */
    @ParameterizedTest
    @ValueSource(strings = {"export %s --chart timeline --as svg", "export %s --as csv", "report %s --as html"})
    void a_reader_that_goes_away_is_no_fault_of_the_program(String call) {
        OutputStream pipe = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken\npipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLineTool.run(
                new Folders(home, home),
                Locale.ENGLISH,
                InputStream.nullInputStream(),
                pipe,
                err,
                call.formatted(project).split(" "));
        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .endsWith("Standard output takes no more: Broken pipe\n")
                .doesNotContain("should not");
    }
}
