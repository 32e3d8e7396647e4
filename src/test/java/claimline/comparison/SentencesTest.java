package claimline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a reader is told: every kind once, in both languages, with the inputs to check it by. */
class SentencesTest {

    private static void assertSentence(String first, String second, String english, String korean) {
        Finding finding = Claims.compare(first, second);
        assertThat(finding.sentence().in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(finding.sentence().in(Locale.KOREAN)).isEqualTo(korean);
    }

    @Test
    void equal() {
        assertSentence("a: 83 % about", "b: 83 % about", "Both say about 83%.", "둘 다 약 83%라고 합니다.");
        assertSentence(
                "a: 2 h exact",
                "b: 120 min exact",
                "These are one value, written differently: 2 hours and 120 minutes.",
                "표기만 다른 같은 값입니다: 2시간, 120분.");
    }

    @Test
    void precisionShowsWhatEachLeavesPossible() {
        assertSentence(
                "a: 5600000 USD about",
                "b: 5576000 USD exact",
                "These can be the same amount: about 5,600,000 USD (may be 5,500,000 – 5,700,000 USD)"
                        + " and 5,576,000 USD (may be 5,575,000 – 5,577,000 USD).",
                "같은 값일 수 있습니다: 약 560만달러(가능 범위 550만 – 570만달러)," + " 557만 6000달러(가능 범위 557만 5000 – 557만 7000달러).");
    }

    @Test
    void boundNamesTheBoundFirst() {
        String english = "The bound at least 2,000 GPUs holds 2,048 GPUs.";
        String korean = "한계 안에 있습니다: 2000 GPU 이상, 2048 GPU.";
        assertSentence("a: 2000 {GPU} at-least", "b: 2048 {GPU} exact", english, korean);
        assertSentence("a: 2048 {GPU} exact", "b: 2000 {GPU} at-least", english, korean);
    }

    @Test
    void granularityNamesTheRougherFirst() {
        String english = "The one is only rougher: January 2025 contains 27 January 2025.";
        String korean = "한쪽이 덜 자세할 뿐입니다: 2025년 1월 안에 2025년 1월 27일.";
        assertSentence("a: @2025-01", "b: @2025-01-27", english, korean);
        assertSentence("a: @2025-01-27", "b: @2025-01", english, korean);
    }

    @Test
    void conversionGivesBothRates() {
        assertSentence(
                "a: 5576000 USD exact + 7900000000 KRW exact",
                "b: 5576000 USD exact + 8300000000 KRW about",
                "The same 5,576,000 USD is 7.9 billion KRW in the one and about 8.3 billion KRW in the other:"
                        + " the rates used, 1,417 and 1,489 (KRW per USD), differ.",
                "같은 557만 6000달러가 한쪽에서는 79억원, 다른 쪽에서는 약 83억원입니다." + " 적용한 환율 1,417과 1,489(USD당 KRW)가 다릅니다.");
    }

    @Test
    void ratesHaveAsManyDigitsAsTellThemApart() {
        assertThat(Claims.compare("a: 1000 USD exact + 1400123 KRW exact", "b: 1000 USD exact + 1400129 KRW exact")
                        .sentence()
                        .in(Locale.ENGLISH))
                .contains("1,400.12 and 1,400.13 (KRW per USD)");
    }

    @Test
    void theGateNamesWhatDiffers() {
        assertSentence(
                "a: 17 % exact # basis=at the open",
                "b: 13 % exact # basis=at the close",
                "Not measured alike: 17% (basis: at the open) and 13% (basis: at the close).",
                "재는 방식이 다릅니다: 17%(기준: 장 초반), 13%(기준: 장 마감).");
        assertSentence(
                "a: 17 % exact # model=A1",
                "b: 13 % exact # model=A2",
                "Not said of the same thing: 17% (model: A1) and 13% (model: A2).",
                "대상이 다릅니다: 17%(모델: A1), 13%(모델: A2).");
        assertSentence(
                "a: 1 {rank} exact # as-of=2025-01-27",
                "b: 3 {rank} exact # as-of=2025-02-01",
                "Each may be right at its own date: no. 1 (as of 27 January 2025) and no. 3 (as of 1 February 2025).",
                "기준일이 달라 각각 맞을 수 있습니다: 1위(2025년 1월 27일 기준), 3위(2025년 2월 1일 기준).");
    }

    @Test
    void slipsAreOnlyPossible() {
        assertSentence(
                "a: 52000 KRW exact",
                "b: 520000 KRW exact",
                "Possibly a slip by a power of ten, as the digits are the same: 52,000 KRW and 520,000 KRW.",
                "숫자 배열이 같아 자릿수를 잘못 적었을 수 있습니다: 5만 2000원, 52만원.");
        assertSentence(
                "a: 4817 KRW exact",
                "b: 4871 KRW exact",
                "Possibly a slip in one digit: 4,817 KRW and 4,871 KRW.",
                "숫자 하나를 잘못 적었을 수 있습니다: 4817원, 4871원.");
        assertSentence(
                "a: 35 USD exact",
                "b: 35 EUR exact",
                "Possibly a wrong unit word, as the number is the same: 35 USD and 35 EUR.",
                "숫자가 같아 단위를 잘못 적었을 수 있습니다: 35달러, 35유로.");
    }

    @Test
    void estimatesNameTheHolders() {
        assertSentence(
                "a: 95 USD exact ! attributed by Kim",
                "b: 60 USD exact ! attributed by Lee",
                "Two named holders see it differently: 95 USD (Kim) and 60 USD (Lee).",
                "이름이 밝혀진 두 사람 또는 기관의 판단이 다릅니다: 95달러(Kim), 60달러(Lee).");
    }

    @Test
    void rolesAreNamed() {
        assertSentence(
                "a: @2031-12-12 # role=announcement",
                "b: @2031-12-14 # role=start",
                "Dates of different steps: 12 December 2031 (step: announcement) and 14 December 2031 (step: start).",
                "서로 다른 단계의 날짜입니다: 2031년 12월 12일(단계: 발표), 2031년 12월 14일(단계: 시작).");
    }

    @Test
    void timeZone() {
        assertSentence(
                "27일(현지시간): @2025-01-27",
                "28일: @2025-01-28",
                "One day apart, which different time zones may explain: 27 January 2025 and 28 January 2025.",
                "하루 차이이며 시간대가 달라서일 수 있습니다: 2025년 1월 27일, 2025년 1월 28일.");
    }

    @Test
    void undecidedNamesWhatOnlyOneOfThemGives() {
        assertSentence(
                "a: 13 {test} exact # scope=speech # odd-key=x",
                "b: 14 {test} exact",
                "These differ, but only one of the two says which it means, so they are not told to be in conflict:"
                        + " 13 tests and 14 tests (given by one: odd-key, scope).",
                "값이 다르지만 한쪽에만 조건이 적혀 있어 충돌로 보지 않습니다:" + " 13건, 14건(한쪽에만 적힌 조건: odd-key, 범위).");
    }

    @Test
    void conflict() {
        assertSentence(
                "a: 13 {test} exact",
                "b: 14 {test} exact",
                "These cannot both be right: 13 tests and 14 tests.",
                "함께 맞을 수 없습니다: 13건, 14건.");
        assertSentence(
                "a: =H800",
                "b: =H800 ! denied",
                "The one says H800, the other denies H800.",
                "한쪽은 H800이라고 하고 다른 쪽은 H800을 부인합니다.");
    }

    @Test
    void undecidedSaysWhatIsMissing() {
        assertSentence(
                "a: =posted",
                "b: =shared it",
                "Said in different words, and only a reader can tell whether one excludes the other:"
                        + " posted and shared it.",
                "표현이 달라 서로 어긋나는지는 읽는 사람이 판단해야 합니다: posted, shared it.");
        assertSentence(
                "a: 3 % exact",
                "b: 4 pp exact",
                "No unit in common, and no printed conversion joins them: 3% and 4 percentage points.",
                "공통 단위가 없고 이를 잇는 환산값도 적혀 있지 않습니다: 3%, 4%포인트.");
        assertSentence(
                "a: 5000000 USD exact + 8300000000 KRW exact",
                "b: 7900000000 KRW exact",
                "No further apart than exchange rates may bring them, and the rate that one of them used is not known:"
                        + " 8.3 billion KRW and 7.9 billion KRW.",
                "환율 차이로 생길 수 있는 만큼만 다르고 한쪽이 쓴 환율을 알 수 없습니다: 83억원, 79억원.");
    }
}
