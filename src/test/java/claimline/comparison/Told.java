package claimline.comparison;

import claimline.exchange.ClaimlineReader;
import claimline.exchange.RatesCsv;
import claimline.model.Claim;
import claimline.model.Problem;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.StoryElement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A story of {@code data}, compared with the rates of {@code data/rates}. */
final class Told {

    final List<Question> questions;
    final List<Claim> claims;
    final Assessments assessments;

    private Told(List<StoryElement> elements) {
        questions = all(elements, Question.class);
        claims = all(elements, Claim.class);
        Map<String, String> texts = all(elements, SourceText.class).stream()
                .collect(Collectors.toMap(SourceText::source, SourceText::content));
        assessments = Assessments.of(
                questions, claims, Context.of(all(elements, Source.class), rates(), SharedWording.of(texts)));
    }

    static Told of(String file) {
        List<StoryElement> elements = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (InputStream in = Files.newInputStream(Path.of("data", file))) {
            ClaimlineReader.read(in, file, elements::add, problems::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        return new Told(elements);
    }

    static ReferenceRates rates() {
        try (InputStream in = Files.newInputStream(Path.of("data/rates/ecb_usd_krw_cny_2024-12_2025-02.csv"))) {
            return ReferenceRates.of(RatesCsv.read(in, "rates").rates());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <E> List<E> all(List<StoryElement> elements, Class<E> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
