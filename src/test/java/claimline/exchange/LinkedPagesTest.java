package claimline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.exchange.flow.Input;
import claimline.exchange.flow.Read;
import claimline.model.Claim;
import claimline.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON-LD as web pages carry it. */
class LinkedPagesTest {

    @TempDir
    private Path folder;

    private Read read(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("file.dat"), content);
        assertThat(Format.of(Input.of(file))).contains(Format.SCHEMA_ORG);
        return Read.of(Format.SCHEMA_ORG.reader(null), file);
    }

    @Test
    void a_fact_check_s_page() throws IOException {
        Read read = read("""
            <!DOCTYPE html>
            <html lang="en"><head><title>Ferries</title>
            <script>var a = {"@type": "Event", b: 1 < 2};</script>
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://check.example/1",
             "claimReviewed": "Ferries fly", "author": {"@type": "Organization", "name": "Check Desk"},
             "reviewRating": {"@type": "Rating", "ratingValue": 1, "alternateName": "False"},
             "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Sam"}}}
            </script>
            <script type='application/ld+json' class="seo">//<![CDATA[
            {"@context": "https://schema.org", "@graph": [
              {"@type": "NewsArticle", "@id": "#a", "headline": "Ferries", "publisher": {"@id": "#o"}},
              {"@type": "Organization", "@id": "#o", "name": "The Gull"}]}
            //]]></script>
            <script type="application/ld+json">[{"@context": "https://schema.org", "@type": "Event", "name": "Launch",
              "startDate": "2031-05-01"}, {"@type": "Event", "name": "Never"}]</script>
            </head><body><p>Text</p></body></html>
            """);
        assertThat(read.dated()).containsExactly("2031-05-01 Launch");
        assertThat(read.claims()).singleElement().extracting(Claim::asPrinted).isEqualTo("False");
        assertThat(read.sources()).extracting(Source::publisher).containsExactly("Check Desk", "The Gull");
        assertThat(read.items().getFirst().leftOut()).containsExactly("itemReviewed");
        assertThat(read.complaints()).containsExactly("16:31 /1: the date is missing");
    }

    @Test
    void names_that_are_said_elsewhere_in_the_graph_and_prefixes() throws IOException {
        Read read = read("""
            {"@context": {"schema": "https://schema.org/"}, "@graph": [
              {"@type": "schema:NewsArticle", "@id": "#a", "schema:headline": "Ferries",
               "schema:publisher": {"@id": "#o"}, "schema:author": {"@id": "#p"}},
              {"@type": "schema:Organization", "@id": "#o", "schema:name": "The Gull"},
              {"@type": "schema:Person", "@id": "#p", "schema:name": "Ann"},
              {"@type": "schema:SocialEvent", "schema:name": "Launch", "schema:startDate": "2031-05-01"}]}
            """);
        assertThat(read.sources()).singleElement().satisfies(source -> {
            assertThat(source.publisher()).isEqualTo("The Gull");
            assertThat(source.author()).isEqualTo("Ann");
        });
        assertThat(read.dated()).containsExactly("2031-05-01 Launch");
    }

    @Test
    void one_broken_script_leaves_the_others() throws IOException {
        Read read = read("""
            <html><script type="application/ld+json">{"@context": "https://schema.org", "@type": "Event",}</script>
            <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Event",
              "name": "Launch", "startDate": "2031-05-01"}</script></html>
            """);
        assertThat(read.dated()).containsExactly("2031-05-01 Launch");
        assertThat(read.complaints())
                .singleElement()
                .asString()
                .startsWith("1:94")
                .contains("not JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@context\": \"https://www.w3.org/ns/activitystreams\", \"type\": \"Note\"}",
                "<html><body><event-card start='2031'>x</event-card></body></html>",
                "<html><script type=\"application/ld+json\">{\"@type\": \"Dog\"}</script></html>",
                "<Events><Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'/></Events>",
                "<events><event><name>x</name><date>2031-05-01</date></event></events>",
                "{\"@type\": \"Dog\"}",
            })
    void what_is_none(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file.dat"), text);
        assertThat(Format.of(Input.of(file))).isEmpty();
    }
}
