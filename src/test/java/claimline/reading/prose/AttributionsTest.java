package claimline.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Stance;
import claimline.reading.Language;
import claimline.reading.text.Sentences;
import claimline.reading.text.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented sentences. A chain is written from the outermost holder to the innermost. */
class AttributionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        다리가 3일 멈췄다.                                                        | asserted   | -
        다리를 고치는 데에 석 달이 걸린다.                                         | asserted   | -
        관리소에 따르면 다리가 3일 멈췄다.                                         | attributed | 관리소
        지난 6일 가온시 다리 관리소에 따르면 다리가 멈췄다.                         | attributed | 가온시 다리 관리소
        4일 공개된 관리소 보고서에 의하면 다리가 멈췄다.                            | attributed | 관리소 보고서
        관리소는 다리가 멈췄다고 밝혔다.                                           | attributed | 관리소
        홍길동 관리소장은 4일 가온시청에서 “다리가 멈췄다”고 말했다.                 | attributed | 홍길동 관리소장
        홍길동 관리소장은 “낡았다. 위험하다”며 “고쳐야 한다”고 주장했다.             | attributed | 홍길동 관리소장
        가온시의 홍길동 대변인(관리소장)은 “다리가 멈췄다”라고 설명했다.             | attributed | 가온시의 홍길동 대변인(관리소장)
        “다리가 멈췄다”고 홍길동 소장이 전했다.                                    | attributed | 홍길동 소장
        다리가 낡아서 멈췄다고 관리소는 설명했다.                                   | attributed | 관리소
        가온통신은 관리소를 인용해 다리가 멈췄다고 보도했다.                         | attributed | 가온통신 > 관리소
        가온통신에 따르면 관리소는 다리가 멈췄다고 밝혔다.                           | attributed | 가온통신 > 관리소
        가온통신은 “관리소가 다리가 멈췄다고 밝혔다”고 보도했다.                     | attributed | 가온통신 > 관리소
        시장도 “다리가 멈췄다”고 했다.                                             | attributed | 시장
        업계에서는 12억원이 들 것이라고 보고 있다.                                  | attributed | 업계
        전문가들은 다리가 낡았다고 지적한다.                                        | attributed | 전문가들
        관리소는 다리가 멈췄다며 통행을 막았다고 덧붙였다.                           | attributed | 관리소
        홍길동은 다리가 위험하다는 글을 올렸다.                                     | attributed | 홍길동
        다리가 낡았다는 지적이 나온다.                                             | attributed | -
        다리가 무너질 것이라는 전망이 나온다.                                       | hedged     | -
        수리에 12억원이 든 것으로 알려졌다.                                         | hedged     | -
        수리에 12억원이 들 것으로 추정된다.                                         | hedged     | -
        다리가 다시 멈출 것으로 보인다.                                            | hedged     | -
        다리가 다시 멈출 수 있다.                                                 | hedged     | -
        다리가 31년 됐다고 한다.                                                  | hedged     | -
        관리소는 다리가 다시 멈출 수 있다고 밝혔다.                                 | hedged     | 관리소
        관리소는 수리에 12억원이 들 것으로 추정했다고 전했다.                        | hedged     | 관리소
        관리소는 12억원이 들었다고 추정했다.                                        | hedged     | 관리소
        홍길동 교수는 “다리를 속여 팔았을 수 있다”고 의심했다.                       | hedged     | 홍길동 교수
        관리소는 다리가 멈췄다는 보도를 부인했다.                                   | denied     | 관리소
        관리소는 다리가 멈췄다는 것은 사실이 아니라고 밝혔다.                        | denied     | 관리소
        관리소는 가온통신의 보도에 대해 사실무근이라고 반박했다.                      | denied     | 관리소 > 가온통신
        시민단체는 비용이 12억원이라는 관리소의 발표에 의혹을 제기했다.                | doubted    | 시민단체 > 관리소
        12억원이 들었다는 말은 믿기 어렵다.                                         | doubted    | -
        구름다리 12억원 들여 고친다                                                | asserted   | -
        """)
    void readsKorean(String sentence, String stance, String chain) {
        assertReads(sentence, Language.KOREAN, stance, chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        The bridge was shut on Monday.                                                | asserted   | -
        According to the keeper, the bridge was shut on Monday.                       | attributed | the keeper
        The bridge was shut on Monday, according to the keeper of the bridge.         | attributed | the keeper of the bridge
        The keeper said that the bridge was shut.                                     | attributed | The keeper
        On Monday the keeper of the bridge said it was shut.                          | attributed | the keeper of the bridge
        Jane Roe, the keeper of the bridge, said it was shut.                         | attributed | Jane Roe
        The bridge was shut, Jane Roe said on Monday.                                 | attributed | Jane Roe
        “It was shut,” Jane Roe said.                                                 | attributed | Jane Roe
        “It was shut,” said Jane Roe, who keeps the bridge.                           | attributed | Jane Roe
        Jane Roe has repeatedly warned that the bridge is old.                        | attributed | Jane Roe
        The Courier, citing the keeper, reported that the bridge was shut.            | attributed | The Courier > the keeper
        The Courier reported that Jane Roe had said the bridge was shut.              | attributed | The Courier > Jane Roe
        The bridge was shut, the city said, according to the Courier.                 | attributed | the Courier > the city
        Repairs reportedly cost 12 million.                                           | hedged     | -
        Repairs are expected to cost 12 million.                                      | hedged     | -
        The bridge is said to be 31 years old.                                        | hedged     | -
        Repairs may cost 12 million.                                                  | hedged     | -
        The city estimated that repairs cost 12 million.                              | hedged     | The city
        The keeper said repairs could cost 12 million.                                | hedged     | The keeper
        The keeper denied that the bridge was shut.                                   | denied     | The keeper
        The keeper dismissed the report as nonsense.                                  | denied     | The keeper
        The keeper dismissed two workers.                                             | asserted   | -
        Engineers questioned the figure of 12 million.                                | doubted    | Engineers
        Jane Roe cast doubt on the figure.                                            | doubted    | -
        The claims were 12 million, and reports of damage came in.                    | asserted   | -
        The state of the bridge is bad.                                               | asserted   | -
        The court posts notes on its estimates.                                       | asserted   | -
        """)
    void readsEnglish(String sentence, String stance, String chain) {
        assertReads(sentence, Language.ENGLISH, stance, chain);
    }

    /** Only the last sentence is looked at. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        홍길동 소장은 “멈췄다”고 말했다. 그는 “낡았다”고 덧붙였다.                      | attributed | 홍길동 소장
        가온공업은 다리를 고친다고 밝혔다. 이 회사는 12억원이 든다고 덧붙였다.           | attributed | 가온공업
        홍길동 소장은 “멈췄다”고 말했다. 다리는 31년 됐다. “낡았다”고도 했다.           | attributed | 홍길동 소장
        홍길동 소장은 “멈췄다”고 말했다. 다리가 낡아서 위험하다는 것이다.               | attributed | 홍길동 소장
        다리가 멈췄다. 다리가 낡아서 위험하다는 것이다.                                | hedged     | -
        홍길동 소장은 “멈췄다”고 말했다. 그는 12억원을 들여 다리를 고쳤다.              | asserted   | -
        홍길동 소장은 “멈췄다”고 말했다. 길다. 넓다. 높다. 좁다. “낡았다”고 덧붙였다.   | attributed | -
        Jane Roe said it was shut. She added that it was old.                       | attributed | Jane Roe
        Gaon Works said it was shut. The company added that it was old.             | attributed | Gaon Works
        It was shut. The company said that it was old.                              | attributed | The company
        Jane Roe said it was shut. She left.                                        | asserted   | -
        """)
    void knowsWhoGoesOnSpeaking(String text, String stance, String chain) {
        List<Attribution> attributions = Attributions.of(text, Sentences.of(text), Language.guess(text));
        assertThat(attributions.getLast().stance()).isEqualTo(Stance.parse(stance));
        assertThat(chain(attributions.getLast())).isEqualTo(chain == null ? "" : chain);
    }

    @Test
    void saysWhereAHolderStandsAndHowFarTheirWordsReach() {
        String text = Normalizer.normalize("비가 왔다. 4일 홍길동 소장은 “12억원이 든다”고 말했다.", Normalizer.Form.NFD);
        Attribution attribution =
                Attributions.of(text, Sentences.of(text), Language.KOREAN).getLast();

        assertThat(attribution.chain().getFirst().span().in(text)).isEqualTo(nfd("홍길동 소장"));
        assertThat(attribution.reach().in(text)).isEqualTo(nfd("“12억원이 든다”"));
        int day = text.indexOf(nfd("4일"));
        assertThat(attribution.at(new Span(day, day + 2)).stance()).isEqualTo(Stance.ASSERTED);
        int cost = text.indexOf("12");
        assertThat(attribution.at(new Span(cost, cost + 2))).isEqualTo(attribution);
    }

    @Test
    void survivesAnySentence() {
        Random random = new Random(31);
        String[] pieces = {
            "관리소",
            "는",
            " ",
            "“",
            "”",
            "\"",
            "고 ",
            "말했다",
            ".",
            "에 따르면",
            "\n",
            "다는 ",
            "것이다",
            "\uD800",
            "(",
            "The ",
            "said ",
            ",",
            "according to ",
            "citing ",
            "의 ",
            "주장",
            "그는 "
        };
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(20); j > 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            List<Span> sentences = Sentences.of(text.toString());
            for (Language language : Language.values()) {
                List<Attribution> attributions = Attributions.of(text.toString(), sentences, language);
                assertThat(attributions).hasSameSizeAs(sentences);
                attributions.forEach(each -> each.chain()
                        .forEach(holder ->
                                assertThat(holder.span().in(text.toString())).isNotBlank()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"관리소는 다리가 멈췄다고 말했다. ", "다고 ", "“가”고 ", "The keeper said ", "according to ", ", said"})
    @Timeout(20)
    void takesTimeThatGrowsWithTheLength(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        List<Span> sentences = Sentences.of(text);
        for (Language language : Language.values()) {
            assertThat(Attributions.of(text, sentences, language)).hasSameSizeAs(sentences);
        }
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static void assertReads(String sentence, Language language, String stance, String chain) {
        Attribution attribution =
                Attributions.of(sentence, Sentences.of(sentence), language).getFirst();
        assertThat(attribution.stance()).as(attribution.toString()).isEqualTo(Stance.parse(stance));
        assertThat(chain(attribution)).isEqualTo(chain == null ? "" : chain);
        attribution
                .chain()
                .forEach(holder -> assertThat(holder.span().in(sentence)).isEqualTo(holder.name()));
    }

    private static String chain(Attribution attribution) {
        return String.join(
                " > ",
                attribution.chain().stream().map(Attribution.Holder::name).toList());
    }
}
