package claimline.reading.prose;

import claimline.model.Stance;
import claimline.reading.text.Lexicon;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which Korean tells who says what, and how sure. A bar or a blank parts one from the next. */
final class KoreanSpeechWords {

    /** With these a reported clause ends, before the verb that reports it. */
    static final List<String> QUOTATIVES =
            List.of("다고", "라고", "냐고", "자고", "다며", "라며", "다면서", "라면서", "다고도", "라고도", "거라고", "답니다고");

    /** The same behind a quotation mark. */
    static final List<String> TAILS = List.of("고", "라고", "이라고", "며", "라며", "이라며", "면서", "라면서", "이라면서", "하고");

    /** With these a clause ends that says what a noun of saying holds. */
    static final List<String> CONTENTS = List.of("다는", "라는", "냐는", "자는");

    /** The same behind a quotation mark. */
    static final List<String> TAIL_CONTENTS = List.of("는");

    /** Nouns of saying. */
    static final List<String> SAYINGS = List.of(
            "주장", "설명", "지적", "입장", "분석", "전언", "얘기", "이야기", "해명", "반론", "판단", "진단", "의견", "평가", "비판", "관측", "전망", "추측",
            "가능성", "보도", "내용", "글", "게시글", "게시물", "댓글", "결론", "메시지", "성명", "뜻", "우려", "경고", "소식", "증언", "진술", "관점",
            "시각", "말");

    /** What somebody does with them. */
    static final List<String> DOES_SAY = phrases(
            "달았|달며|올렸|올리|올린|내놓|내놨|제기했|제기하|제기한|밝혔|밝히|공유|남겼|남기|썼|쓰며|전했|전하|담은|담긴|담아|폈|펼|되풀이|반복|고수|했다|했습|하며|하고|보였|보이며|드러냈|나타냈|표했");

    /** What they do by themselves. */
    static final List<String> ARE_SAID = phrases(
            "나오|나온|나왔|나옵|제기되|제기된|제기됐|제기됩|이어지|이어진|이어졌|잇따|잇달|커지|커진|커졌|있다|있습|높다|많다|일고|일었|쏟아|고개|대두|팽배|우세|지배|흘러|돌고|퍼지|퍼졌|힘을");

    /** Behind a reported clause: known to nobody in particular. */
    static final List<String> BECOMES_KNOWN = List.of("알려", "전해지", "전해진", "전해졌", "전해집");

    /** Behind a reported clause at the end of a sentence: hearsay. */
    static final Set<String> IT_IS_SAID = Set.of("한다", "합니다", "해요");

    /** Of these the ones that leave it open. */
    static final List<String> OPEN_SAYINGS = List.of("관측", "전망", "추측", "가능성", "우려");

    /** Nouns that become verbs of saying with 하다. */
    private static final String DOING = """
        주장 설명 지적 강조 비판 평가 진단 분석 역설 호평 혹평 경고 우려 토로 언급 답변 질타 반문 표명 고백 증언 진술 선언 발표 공개 촉구 요구 당부 약속 예고
        비난 반발 자평 호소 인정 시인 확인 판단 소개 보도 전망 예상 예측 단언 회고 조언 제언 건의 공언 장담 해명 항변 성토 자인 논평 자신 적시 명시 공지 해석 추산 집계
        """;

    private static final String DOING_HEDGED = "추정 추측 의심 짐작 관측 가정";
    private static final String DOING_DENIED = "부인 일축 반박 부정 반론";

    /** Verbs of saying by the beginnings of their forms. */
    private static final String FORMS = """
        말했|말하|말한|말합|말해|밝혔|밝히|밝힌|밝힙|밝혀|전했|전하|전한|전합|전해 |덧붙|내다봤|내다보|내다본|꼬집|답했|답하|답한|썼다|썼으|쓰며|적었
        |남겼|털어놨|털어놓|되물|외쳤|못박|못 박|귀띔|이야기했|얘기했|이야기하|얘기하|이야기한|얘기한|알렸|알리|알린|알립|입을 모|목소리를 높|내비쳤|내비치|시사했|본다|봤다|봤으|보고 있
        |보고 있|여긴다|여겼|믿는|믿고|짚었|짚으|맞섰|치켜세|물었|주목\
        """;

    private static final List<String> DOES = List.of("했", "하", "한", "할", "합", "해");

    /** What a verb of saying makes of what it reports. */
    static final Lexicon<Stance> VERBS = verbs();

    /** Behind a reported clause only. */
    static final Set<String> MERE_VERBS = Set.of(
            "했다", "했습니다", "했고", "했으며", "하며", "하면서", "한다", "합니다", "했지만", "한", "했는데", "하고", "한다며", "했어요", "해", "하기도",
            "했던");

    /** Endings of a sentence that leave open what it says and name nobody. */
    static final Lexicon<Boolean> HEDGES = signs("""
        것으로 알려|것으로 전해|것으로 보|것으로 추정|것으로 관측|것으로 분석|것으로 풀이|것으로 전망|것으로 예상|것으로 해석|것으로 여겨|것으로 추산|것으로 판단|것으로 예측
        |것으로 짐작|것으로 파악|걸로 알려|걸로 보|걸로 전해|로 알려졌|로 알려져|로 전해졌|로 전해진|로 추정|으로 보인|으로 보여|로 보입|다고 알려|라고 알려|다고 전해졌|다고 전해진|다고 전해집
        |라고 전해졌|라고 전해진|수 있다|수 있습|수도 있|수 있을 것|수 있을까|수 있을지|듯하|듯 하|듯 보|것 같|지도 모른|지 모른|지도 모르|가능성이 있|가능성이 높|가능성이 크|가능성도 있|가능성이 충분
        |가능성이 제기|가능성도 제기|것이란 전망|것이라는 전망|라는 전망|다는 전망|것이라는 관측|다는 관측|것으로 점쳐|점쳐진|점쳐졌|공산이 크|전망이다|전망된다|전망됩|예상된다|예상됩|추정된다
        |추정됩|추산된다|관측된다|의도로 보|가능성을 배제|우려된다|우려도 나온|우려가 나온|모양새다|모양이다|것으로 의심\
        """);

    /** The same where a clause is reported. */
    static final Lexicon<Boolean> OPEN = signs("""
        수 있다|수 있습|수 있을|수도 있|가능성|것 같|듯하|듯 하|지도 모|지 모|것으로 보|것으로 추정|것으로 예상|아마|추정\
        """);

    static final Lexicon<Boolean> DENIALS =
            signs("사실이 아니|사실무근|사실과 다르|거짓이라고|허위라고|그런 적이 없|그런 적 없|한 적이 없다고|한 적 없다고|근거가 없|근거 없");

    /** With these a sentence ends that goes on telling somebody's words. */
    static final Set<String> MERE_SAYINGS =
            words("것이다 것입니다 설명이다 설명입니다 주장이다 주장입니다 지적이다 지적입니다 입장이다 입장입니다 분석이다 전언이다 얘기다 이야기다 취지다 뜻이다 판단이다");

    /** Doubts anywhere in a sentence. */
    static final Lexicon<Boolean> DOUBTS = signs("신뢰해야 할지|믿어야 할지|믿기 어렵|믿기 힘들|신빙성|미심쩍|의심스럽|사실인지 의문");

    /** Doubts at its end. */
    static final Lexicon<Boolean> ENDING_DOUBTS = signs(
            "의문이다|의문입|의문을|의문이 |의문도|의구심|의혹을 제기|의혹이 제기|의혹도 제기|의혹이 일|의혹을 받|의혹에 휩|의혹이 불거|의혹이 나|의혹도 나|의혹을 사|의혹 제기|논란이 일");

    /** What somebody does with a doubt. */
    static final Lexicon<Boolean> RAISED = signs("제기했|제기한|제기하|제기했");

    /** What makes a sentence one of conditions. */
    static final Lexicon<Boolean> CONDITIONS = signs("사실이라면|사실로 드러나면|사실일 경우");

    /** Nouns with which somebody is quoted whom others doubt or deny: {@code X의 주장에 의문을 제기했다}. */
    static final List<String> CLAIMS = List.of("주장", "발표", "설명", "해명", "보도", "보고서", "말", "발언", "의혹");

    /** {@code X가 밝힌}: what X has told. */
    static final List<String> TOLD = List.of("밝힌", "주장한", "발표한", "내놓은", "말한", "공개한");

    static final List<String> ACCORDING = List.of("따르면", "의하면", "인용해", "인용하며", "인용한", "인용하여");

    /** Those for whom only the sentences before have a name. */
    static final Set<String> PRONOUNS = Set.of(
            "그", "그녀", "이들", "그들", "이 회사", "회사", "회사 측", "이 관계자", "이 매체", "매체", "이 신문", "신문", "이 관리", "이 단체", "같은 관계자",
            "이 전문가", "이 소식통", "이 업체", "이 당국자");

    /** Of these 에서는 says that they say so. */
    static final Set<String> COLLECTIVES =
            words("업계 학계 시장 일각 정치권 여권 야권 재계 정부 월가 금융권 증권가 의료계 법조계 노동계 시민사회 외신 언론 내부 주변 현장 당국 전문가 여당 야당");

    /** What ends like a subject and is none. */
    static final Set<String> NO_SUBJECTS = words("""
        있는 없는 하는 되는 받는 오는 나오는 가는 같은 많은 높은 낮은 좋은 작은 적은 늦은 깊은 싶은 않은 넘은 맞은 얻은 받은 입은 남은 밝은 젊은 이는 이것은
        그것은 저는 나는 우리는 이번은 오늘은 이날은 최근에는 지금은 또는 혹은 이른바는 같이 많이 없이 높이 깊이 것이 것은 점이 점은 수가 수는 때는 경우는 데는 바는
        적이 사이 아니 가까이 굳이 이 가 은 는 도 무엇이 이것이 그것이 모두가 하나가 전부가 정도 제도 속도 적어도 그래도 아마도 이래도 한반도 제주도 또한도 지도
        보도 태도 강도 온도 시도 의도 주도 금이 내가 우리가 제가 누구도 당시는 당초는 올해는 지난해는 내년은 현재는 수많은 지나는 이르는 따르는
        """);

    /** What does or suffers something and says nothing. */
    static final Set<String> THINGS = words("""
        사실은 배경은 이유는 원인은 결과는 내용은 문제는 관건은 핵심은 비용은 가격은 가격이 비용이 규모는 규모가 금액은 매출은 매출이 이익은 이익이 실적은 실적이 주가는
        주가가 지수는 지수가 성능은 성능이 가능성이 가능성은 필요가 필요는 의혹이 의혹은 상황은 상황이
        """);

    /** What stands before a name and does not belong to it. */
    static final Set<String> BEFORE_NAMES = words("""
        또 특히 이어 한편 이에 관련해 그러나 하지만 반면 또한 일단 그런데 실제로 물론 현재 당시 해당 그리고 이후 앞서 최근 지난 이날 전날 다만 이와 반대로 결국
        따라서 그러면서 그래서 마침내 심지어 아울러 더불어 즉 이처럼 여기에 게다가 동시에 이때 그때 오전 오후 이튿날 당일 그동안 지난달 지난해 올해 작년 익명을 복수의
        각각 모두 대해 이미 드디어 만약 만일 대신 예컨대 예를 특별히 사실 지금 오늘 어제 같은
        """);

    /** Nouns whose last syllable looks like a particle. */
    static final Set<String> NOUNS = words("""
        전문가 국가 작가 투자가 사업가 정치가 활동가 음악가 화가 소설가 평론가 기업가 자산가 분석가 주가 물가 시가 당국자 관계자 기자 화웨이 상하이 하와이 두바이 타이 샤오미 베이 레이 마이
        마두로 카를로 몬테네그로 엘살바도르 시나로 종로 을지로 바이로 메타로 경영자 학자 소비자 이용자 사용자 개발자 연구자 책임자 당사자 후보자 창업자 창립자 설립자 노동자 제보자 목격자 생존자
        유족 인도 한반도 에이 아르 대한 북한 남한 신한 서울시는 은 는 미디어 아시아 로이터 외국인 한국인 대변인 편집인 개인 법인 연예인 본인 상인 증인 시인 변호인 미국인 중국인
        일본인 관계인 의료인 경제인 언론인 정치인 체육인 지도 보도 에서 블룸버그 오라클 애플 구글 엔비디아 애널리스트 교수 의사 검사 형사 판사 변호사 이사 여사 회사 지사 박사 관리 총리 대표이사
        """);

    /** What stands behind a name: whatever that ends with, it belongs to it. */
    static final List<String> TITLES = List.of(
            "대통령", "대표", "장관", "총리", "의원", "교수", "회장", "사장", "부사장", "부회장", "위원장", "위원", "대변인", "최고경영자", "CEO", "CFO",
            "CTO", "씨", "박사", "연구원", "센터장", "소장", "원장", "본부장", "실장", "국장", "과장", "팀장", "이사", "감독", "선수", "변호사", "애널리스트",
            "주석", "국왕", "지사", "시장", "군수", "청장", "차관", "총재", "의장", "총장", "기자", "특파원", "편집인", "이코노미스트", "연구위원", "어드바이저",
            "창업자", "측");

    private KoreanSpeechWords() {}

    private static Set<String> words(String table) {
        return Arrays.stream(table.strip().split("\\s")).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> phrases(String table) {
        return Arrays.stream(table.replace("\n", "").split("\\|")).toList();
    }

    private static Lexicon<Boolean> signs(String table) {
        return Lexicon.of(
                phrases(table).stream().collect(Collectors.toMap(phrase -> phrase, _ -> true, (one, _) -> one)));
    }

    private static Lexicon<Stance> verbs() {
        Map<String, Stance> verbs = new HashMap<>();
        phrases(FORMS).forEach(form -> verbs.put(form, Stance.ATTRIBUTED));
        words(DOING).forEach(noun -> DOES.forEach(does -> verbs.put(noun + does, Stance.ATTRIBUTED)));
        words(DOING_HEDGED).forEach(noun -> DOES.forEach(does -> verbs.put(noun + does, Stance.HEDGED)));
        words(DOING_DENIED).forEach(noun -> DOES.forEach(does -> verbs.put(noun + does, Stance.DENIED)));
        return Lexicon.of(verbs);
    }
}
