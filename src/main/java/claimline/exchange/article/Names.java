package claimline.exchange.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of authors and publishers without what pages put around them. */
final class Names {

    private static final int LONGEST = 120;

    /** What stands behind a Korean reporter's name; {@link #BYLINE} finds a name by it. */
    private static final String TITLES =
            "(?:선임|수석|전문|인턴|객원|시민|대표|온라인|의학전문|경제전문)?\\s?(?:기자|특파원|통신원|논설위원|편집인|편집장|칼럼니스트|에디터|리포터)";

    private static final Pattern TITLE_BEHIND = Pattern.compile("\\s?" + TITLES + "$");
    private static final Pattern BYLINE = Pattern.compile("(?<![가-힣])([가-힣]{2,4})\\s?" + TITLES + "(?![가-힣])");
    private static final Pattern ENGLISH_BYLINE =
            Pattern.compile("^(?:written\\s)?by[:\\s]\\s?(.{3,80})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}'’.-]{0,30}");
    private static final Pattern MAIL = Pattern.compile("[(\\[<]?[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,80}[)\\]>]?");

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:ⓒ|©|\\(c\\)|copyright|저작권자)[\\s:]{0,3}(?:ⓒ|©|\\(c\\))?\\s{0,2}(?:\\d{4}[\\s.,-]{0,3})?(?:by\\s)?"
                    + "([^,.<>\\[\\]|/(:;·]{2,30})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RIGHTS =
            Pattern.compile("\\s?(?:무단|재배포|all rights|ltd|inc\\b|co\\b|corp|reserved|-).*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern AGENCY = Pattern.compile("^[(\\[【]([^()\\[\\]=】]{1,20})=([^()\\[\\]=】]{1,30})[)\\]】]");
    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{L} .,\\d]{1,50}\\((\\p{Lu}[\\p{L} ]{1,20})\\)\\s?[-–—]");
    private static final Pattern BRACKET = Pattern.compile("^[\\[【]([^\\[\\]=】]{2,20})[\\]】]");

    /** How names of Korean papers end; what stands in brackets before a text may also be a kind of story. */
    private static final List<String> PAPER_ENDINGS = List.of(
            "일보", "신문", "뉴스", "저널", "타임스", "타임즈", "경제", "투데이", "통신", "방송", "매일", "미디어", "데일리", "신보", "헤럴드", "포스트", "비즈",
            "프레스", "뉴시스", "뉴스1", "News", "Times", "Journal", "Daily", "Post", "TV");

    /** How names of English papers end. */
    private static final Set<String> ENGLISH_PAPERS = Set.of(
            ("News Times Journal Daily Post TV Gazette Herald Tribune Chronicle Wire Press Observer Guardian Telegraph"
                + " Mail Star Ledger Courier Register Standard Express Review Weekly Broadcasting Reporter Bulletin"
                + " Dispatch Examiner Independent Sentinel Mercury Record Inquirer Advertiser Monitor Globe Argus Echo"
                + " Citizen")
                    .split(" "));

    private static final int MOST_WORDS_OF_A_PAPER = 4;

    /** Who shows articles of others; never the publisher. */
    private static final Set<String> PORTALS = Set.of(
            "네이버",
            "네이버 뉴스",
            "네이버뉴스",
            "naver",
            "naver news",
            "다음",
            "다음 뉴스",
            "다음뉴스",
            "daum",
            "v.daum.net",
            "네이트",
            "네이트 뉴스",
            "nate",
            "zum",
            "줌",
            "msn",
            "google news",
            "yahoo",
            "yahoo news",
            "facebook",
            "twitter",
            "x",
            "youtube",
            "네이버 블로그",
            "티스토리",
            "tistory",
            "medium",
            "news");

    private Names() {}

    /** A publisher's name; empty where it is a portal's or no name at all. */
    static String publisher(String found) {
        String name = Lines.squeezed(found);
        int portal = name.indexOf(" | ");
        if (portal > 0 && PORTALS.contains(name.substring(portal + 3).toLowerCase(Locale.ROOT))) {
            name = name.substring(0, portal);
        }
        boolean none = PORTALS.contains(name.toLowerCase(Locale.ROOT)) || isAddress(name) || name.length() > LONGEST;
        return none || name.startsWith("@") ? "" : name;
    }

    /** One or several authors, parted by commas, without titles and mail addresses; empty where it names nobody. */
    static String author(String found) {
        String bare = MAIL.matcher(Lines.squeezed(found)).replaceAll("");
        if (isAddress(bare) || bare.length() > LONGEST) {
            return "";
        }
        return Arrays.stream(bare.split("[,·/|]"))
                .map(Names::untitled)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String untitled(String name) {
        String plain = name.strip();
        Matcher english = ENGLISH_BYLINE.matcher(plain);
        plain = english.matches() ? english.group(1) : plain;
        String bare = TITLE_BEHIND.matcher(plain).replaceAll("").strip();
        return bare.isEmpty() ? plain : bare;
    }

    private static boolean isAddress(String name) {
        return name.contains("://") || name.startsWith("www.");
    }

    /** The author whom a line of a text names, at its beginning or before a mail address; empty where it names none. */
    static String byline(String line) {
        Matcher korean = BYLINE.matcher(line);
        if (korean.find()) {
            return korean.group(1);
        }
        Matcher english =
                ENGLISH_BYLINE.matcher(MAIL.matcher(line).replaceAll("").strip());
        if (!english.matches()) {
            return "";
        }
        String name = english.group(1).split("[,|]", 2)[0].strip();
        boolean named = Arrays.stream(name.split(" "))
                .allMatch(word -> CAPITALISED.matcher(word).matches() || word.equals("and") || word.equals("de"));
        return named ? name : "";
    }

    static boolean hasMail(String line) {
        return line.length() <= 2 * LONGEST && MAIL.matcher(line).find();
    }

    /** The publisher whom the first line of a text's body names in brackets; empty where it names none. */
    static String placed(String line) {
        Matcher agency = AGENCY.matcher(line);
        if (agency.find()) {
            boolean reporter = !byline(agency.group(2)).isEmpty();
            return (reporter ? agency.group(1) : agency.group(2)).strip();
        }
        Matcher dateline = DATELINE.matcher(line);
        if (dateline.find()) {
            return dateline.group(1);
        }
        Matcher bracket = BRACKET.matcher(line);
        return bracket.find() && PAPER_ENDINGS.stream().anyMatch(bracket.group(1)::endsWith) ? bracket.group(1) : "";
    }

    /**
     * The publisher that a line above a text consists of, with no more than a date beside it; empty where it is none.
     */
    static String masthead(String line) {
        String name = line.split("\\s[|·ㅣ–—-]\\s", 2)[0].strip();
        boolean alone = name.length() == line.strip().length()
                || !DateStamp.all(line.substring(name.length())).isEmpty();
        String[] words = name.split(" ");
        String last = words[words.length - 1];
        boolean paper = words.length <= MOST_WORDS_OF_A_PAPER
                && (ENGLISH_PAPERS.contains(last) && isCapitalised(words)
                        || words.length <= 2 && PAPER_ENDINGS.stream().anyMatch(last::endsWith));
        return alone && paper ? name : "";
    }

    private static boolean isCapitalised(String[] words) {
        return Arrays.stream(words).allMatch(word -> CAPITALISED.matcher(word).matches() || word.equals("of"));
    }

    /** The publisher whom a line on rights names; empty where it is no such line. */
    static String rights(String line) {
        if (line.length() > 2 * LONGEST) {
            return "";
        }
        Matcher copyright = COPYRIGHT.matcher(line);
        return copyright.find()
                ? RIGHTS.matcher(copyright.group(1)).replaceAll("").strip()
                : "";
    }
}
