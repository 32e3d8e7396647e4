package claimline.reading.text;

/** What may follow a Korean counter without a blank: particles, the copula, words of hedging. Not another word. */
public final class Particles {

    private static final String WORDS = """
        이 가 은 는 을 를 의 에 로 으로 와 과 도 만 까지 부터 보다 나 씩 당 짜리 정도 가량 쯤 안팎 내외 미만 초과 남짓
        여 중 째 들 밖에 뿐 조차 마저 마다 든 라 인 였 며 고 다 및 때 꼴 서 규모 상당 수준 선 등 전 후 어치 하고 처럼
        만큼 같 입니다 임 간 치 대 뒤 넘 육박 사이 증가 감소 늘 줄 추가 연속 배기 들이
        """;

    private static final Lexicon<Boolean> PARTICLES = Lexicon.exactly(WordTable.set(WORDS));

    private Particles() {}

    /** Whether a word of Hangul that has been read may end here. */
    public static boolean wordMayEnd(FoldedText text, int at) {
        return !Words.isHangul(text.charAt(at)) || PARTICLES.longest(text, at) != null;
    }
}
