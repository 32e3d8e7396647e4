package claimline.reading.page;

import claimline.reading.text.Lexicon;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which page furniture is known. In lower case; a bar parts one from the next. */
final class FurnitureWords {

    /** What a sign says of its line, and of those that follow. */
    enum Sign {
        /** The line is furniture. */
        LINE,
        /** So is the list under it: related headlines. */
        LIST,
        /** It stands under articles: what follows is no article any more. */
        FOOT
    }

    /** A line of nothing but these words, numbers and stamps is made of buttons and counters. */
    static final Set<String> CONTROLS = words("""
        댓글|댓글수|댓글쓰기|답글|저장|저장하기|공유|공유하기|sns|sns공유|스크랩|인쇄|인쇄하기|프린트|메일전송|메일보내기|기사메일전송|기사|기사수정
        |기사등록|기사입력|입력|수정|등록|승인|송고|게재|최종|최종수정|업데이트|조회|조회수|추천|추천수|추천해요|좋아요|싫어요|훈훈해요|슬퍼요|화나요|후속기사
        |후속기사원해요|응원수|공감|비공감|글자|글자크기|글씨|글씨크기|크게|작게|크기|키우기|줄이기|본문|본문듣기|듣기|요약|요약봇|번역|복사|복사하기|가|url|url복사
        |링크|링크복사|주소복사|구독|구독하기|구독중|구독자|로그인|로그아웃|회원가입|검색|메뉴|전체메뉴|전체|홈|목록|더보기|닫기|열기|이전|다음|이전글|다음글
        |이전기사|다음기사|맨위로|위로|바로가기|원문|원문보기|보기|기사보기|페이스북|트위터|카카오톡|카카오스토리|카톡|밴드|블로그|라인|텔레그램|이메일|메일
        |핀터레스트|링크드인|tag|태그|해시태그|신고|신고하기|설정|북마크|알림|알림받기|로고|투표수|총|투표하기|사용자|피드백|관련|뉴스|최신|인기|많이|본
        |프로필이미지|프로필|기자프로필|제보|제보하기|광고|배너|팝업|팔로우|팔로우하기|채널|추가|모바일|버전|pc버전|pc|top|rss|앱|다운로드|이미지|사진|확대
        |확대보기|이미지확대|사진확대|개|건|회|명|분|전|시간|읽음|읽는|소요
        |share|shares|tweet|email|print|comment|comments|reply|likes|like|dislike|save|saved|bookmark|login|log|in|sign|up|out
        |subscribe|subscriber|subscribers|menu|search|home|next|previous|prev|back|to|top|follow|following|more|read|min|minute|minutes
        |views|view|copy|link|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|close|open|skip|content|main|navigation
        |advertisement|ad|ads|sponsored|newsletter|newsletters|listen|gift|article|this|the|us|on|via|app|download|register|account
        |updated|published|posted|ago|hours|hour|toggle|show|hide|all|tags|topics\
        """);

    /** These are names and words of content, too: alone they make no furniture. */
    static final Set<String> WEAK = words("""
        가|페이스북|트위터|카카오톡|카톡|라인|텔레그램|밴드|블로그|뉴스|기사|관련|인기|광고|사진|이미지|전체|요약|총|개|건|회|명|분|전|시간|투표수|사용자|채널|모바일
        |버전|본|많이|최신|최종|메일|이메일|링크|추가|앱|위로|크기|보기|본문|구독자|제보|설정|검색|번역|피드백|등록|승인|게재|추천|조회|저장|홈|소요|읽는|pc
        |x|in|up|out|to|top|on|all|the|this|us|more|read|min|minute|minutes|hours|hour|ago|facebook|twitter|article|link|view|views
        |main|content|open|home|next|back|like|likes|show|ad|ads|email|print|app|via|gift|telegram|reddit|following|topics|account
        |search|previous|share|shares|log|sign|close|register|download\
        """);

    /** Names of sections: a line of nothing else is a menu or the way to the page. */
    static final Set<String> SECTIONS = words("""
        정치|경제|사회|국제|세계|문화|스포츠|연예|기술|연구|it|과학|오피니언|사설|칼럼|전체|홈|뉴스|지역|전국|생활|산업|금융|증권|부동산|북한|외교|라이프|건강|교육
        |자동차|여행|사람들|포토|영상|전체기사|종합|속보|기획|특집|테크|인사|부고|날씨|만평|피플
        |politics|business|world|sport|sports|tech|technology|science|opinion|culture|home|news|video|videos|live|health|travel
        |lifestyle|entertainment|economy|markets|money|arts|style|food|weather|local|national|international|climate|audio|photos\
        """);

    /** What lines of furniture begin with, behind bullets and brackets. */
    static final Lexicon<Sign> BEGINNINGS = lexicon("""
        관련기사|관련 기사|관련뉴스|관련 뉴스|연관기사|연관 기사|추천기사|추천 기사|추천뉴스|추천 뉴스
        |많이 본 뉴스|많이 본 기사|많이본 뉴스|많이본 기사|가장 많이 본|인기기사|인기 기사|인기뉴스|인기 뉴스|실시간 인기|실시간 뉴스|최신기사|최신 기사|최신뉴스
        |최신 뉴스|주요뉴스|주요 뉴스|이 시각 |이시각 |오늘의 주요|오늘의 핫이슈|함께 보면 좋은|함께 볼만한|이 기자의 다른|기자의 다른 기사|다른 기사 보기
        |이 기사와 함께|당신이 좋아할|에디터 픽|핫뉴스|핫클릭|나도 한마디|기자프로필|기자 프로필|related:|related articles|related stories
        |related topics|related news|related content|related coverage|related links|more on this story|more on this|more from |more stories
        |most read|most popular|most viewed|trending|recommended for you|recommended stories|you may also like|you might also like
        |up next|read next|what to read next|editors' picks|editor's picks|popular stories|latest stories|latest news\
        """, Sign.LIST, """
        기사제보|기사 제보|제보는|제보하기|▷ |카카오톡 :|카카오톡:|카카오톡 '|이메일 :|이메일:|전화 :|전화:|tag:|태그:|태그 :|사업자등록번호|사업자 등록번호|등록번호
        |발행인|발행·편집인|편집인 :|편집인:|청소년보호책임자|대표전화|대표이사 :|대표이사:|개인정보처리방침|개인정보 처리방침|이용약관|청소년보호정책|이메일무단수집거부
        |광고문의|광고 문의|구독신청|구독 신청|사용자 피드백|댓글을 |댓글 쓰기|댓글쓰기|의견쓰기|의견 쓰기|총 투표수|찬/반 투표|로그인 후 |all rights reserved
        |terms of use|terms of service|terms and conditions|privacy policy|cookie policy|cookie settings|leave a comment|post a comment
        |view comments|join the conversation|our standards:|report an error|contact us|about us|follow us|reporting by |editing by\
        """, Sign.FOOT, """
        ⓒ|©|(c) |무단전재|무단 전재|이 기사를 공유|기사를 공유|기사 공유|공유하기|본문 바로가기|본문바로가기|메뉴 바로가기|주메뉴|글자크기|글자 크기|본문 글씨|본문글씨|글씨크기|기사 원문 보기
        |기사원문보기|원문 보기|기사 메일전송|네이버에서 구독|네이버 채널 구독|뉴스레터 구독|뉴스레터를 구독|뉴스레터 신청|기사 3줄 요약|3줄 요약|ai 요약
        |이미지 확대|사진 확대|클릭하면 확대|모바일 버전|pc버전|pc 버전|게시물이 없습니다|share this|share on |share via|share story|share article
        |read more:|read more about|read also:|read also|also read|see also:|sign up for|subscribe to|subscribe now|subscribe today
        |get our |already a subscriber|log in to|sign in to|skip to |advertisement|story continues below|article continues below
        |this article is more than |this page is not available|download the |click here|tap here|listen to this article|listen to article
        |support our journalism|we use cookies|accept cookies|by signing up\
        """, Sign.LINE);

    /** What lines of furniture hold somewhere; each is long enough to stand in no prose. */
    static final Lexicon<Sign> PHRASES = lexicon("""
        무단전재 및 재배포|무단 전재 및 재배포|무단전재-재배포|무단 전재-재배포|무단전재·재배포|무단 전재·재배포|무단전재 및 ai|무단 전재 및 ai|무단전재, 재배포
        |무단 전재, 재배포|무단전재 재배포|무단 전재 재배포|무단전재 금지|무단 전재 금지|무단복제 및|무단전재및재배포|무단전재와 재배포|무단 전재와 재배포
        |ai 학습 및 활용 금지|ai 학습 이용 금지|all rights reserved|저작권자 ⓒ|저작권자 ©|저작권자(c)|저작권자ⓒ|저작권자©|copyright ©|copyright ⓒ
        |copyrights ⓒ|copyrights ©|copyright(c)|copyright (c)|copyright 19|copyright 20|may not be published, broadcast|퍼가실 때|출처로 사용해|의견을 관리하실|언론사 구독|기사의 섹션 정보
        |기자의 다른 기사|다른기사 보기|게시물이 없습니다\
        """, Sign.FOOT, "", Sign.LIST, """
        뉴스레터 구독하기|카카오톡 채널 추가|채널을 추가|앱에서 보기|구글 뉴스에서 |네이버 메인에서|sign up for our|sign up to our|sign up for the
        |our newsletter|our daily newsletter|our free newsletter|delivered to your inbox|straight to your inbox|unlimited access to
        |share this article|share this story|is a registered trademark\
        """, Sign.LINE);

    /** What a stamp is called. */
    static final Set<String> STAMPS = words("""
        입력|수정|등록|승인|송고|게재|발행|작성|기사입력|기사등록|최종수정|최종|업데이트|기사승인|게시|published|updated|posted|modified|first|last|on|at|and|by\
        """);

    static final Set<String> MONTHS = words("""
        jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october
        |november|december\
        """);

    /** What else may stand in a line that is a date and a time of day. */
    static final Set<String> OF_DATES = words("""
        am|pm|a|p|m|at|et|est|edt|ct|pt|gmt|utc|bst|kst|jst|local|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday
        |mon|tue|wed|thu|fri|sat|sun|st|nd|rd|th|년|월|일|시|분|오전|오후\
        """);

    /** What stands behind a Korean reporter's name. */
    static final Set<String> REPORTERS = words("기자|특파원|통신원|논설위원|편집인|편집장|칼럼니스트|에디터|인턴기자|선임기자|전문기자|객원기자|수습기자|기상캐스터|리포터");

    /** What a credit in brackets or behind a slash begins with. */
    static final Lexicon<Sign> CREDITS = lexicon("", Sign.LIST, "", Sign.FOOT, """
        사진=|사진 =|사진:|사진 :|사진제공|사진 제공|자료사진|그래픽=|그래픽 =|그래픽:|제공=|영상=|photo by|photo:|photo credit|photograph:|photos:|image:|image credit|image source
        |picture:|file photo|graphic:|courtesy of|getty images|ap photo|reuters/\
        """, Sign.LINE);

    private FurnitureWords() {}

    private static Set<String> words(String table) {
        return Arrays.stream(table.split("\\|")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    private static Lexicon<Sign> lexicon(String some, Sign ofSome, String more, Sign ofMore, String rest, Sign ofRest) {
        Map<String, Sign> signs = new LinkedHashMap<>();
        add(signs, some, ofSome);
        add(signs, more, ofMore);
        add(signs, rest, ofRest);
        return Lexicon.of(signs);
    }

    /** Blanks within an entry count, the line ends of the table do not. */
    private static void add(Map<String, Sign> signs, String table, Sign sign) {
        for (String word : table.replace("\n", "").split("\\|")) {
            if (!word.isBlank()) {
                signs.put(word.stripLeading(), sign);
            }
        }
    }
}
