package claimline.project.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.data.Offset.offset;

import claimline.exchange.report.Hostile;
import claimline.project.Progress;
import claimline.project.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The report in a real browser: headless Chromium with its driver, from Debian's packages of these names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPageTest {

    @TempDir
    static Path folder;

    /** Selenium warns that it does not know this Chromium's debugging protocol, which is not used here. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private ChromeDriver browser;
    private String address;

    @BeforeAll
    void open() throws Exception {
        Path chromium = installed("chromium", "chromium-browser", "google-chrome");
        Path driver = installed("chromedriver");
        SELENIUM.setLevel(Level.SEVERE);
        Path story = Files.writeString(folder.resolve("hostile.json"), Hostile.DOCUMENT);
        Path page = folder.resolve("report.html");
        try (Project project = Project.importDocument(story, folder.resolve("hostile.claimline"))) {
            new Output(project).report(ReportFormat.HTML, Scope.ALL, Locale.ENGLISH, Progress.NONE, page);
        }
        address = page.toUri().toString();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1200,900");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .withTimeout(Duration.ofSeconds(60))
                .withSilent(true)
                .build();
        browser = new ChromeDriver(service, options);
    }

    private static Path installed(String... names) {
        List<Path> found = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(place -> Stream.of(names).map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .toList();
        assumeThat(found)
                .as("a browser to look at the report with: install the packages chromium and chromium-driver")
                .isNotEmpty();
        return found.getFirst();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void load() {
        browser.manage().logs().get(LogType.BROWSER);
        browser.manage().logs().get(LogType.PERFORMANCE);
        browser.manage().window().setSize(new Dimension(1200, 900));
        browser.get(address);
    }

    private WebElement find(String css) {
        return browser.findElement(By.cssSelector(css));
    }

    private List<String> rows() {
        return browser.findElements(By.cssSelector("#matrix tbody .ask")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private double from() {
        return Double.parseDouble(find("#timeline").getDomAttribute("data-from"));
    }

    private double span() {
        return Double.parseDouble(find("#timeline").getDomAttribute("data-to")) - from();
    }

    @Test
    void nothing_goes_wrong_and_no_host_is_asked() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        List<String> asked = browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("Network.requestWillBeSent\""))
                .filter(message -> !message.contains("\"url\":\"data:") && !message.contains("\"url\":\"file:"))
                .toList();
        assertThat(asked).isEmpty();
    }

    @Test
    void script_in_a_title_stays_text() {
        assertThat(browser.getTitle()).isEqualTo(Hostile.SCRIPT + " The ferry");
        assertThat(find("h1").getText()).isEqualTo(Hostile.SCRIPT + " The ferry");
        assertThat(rows().getFirst()).contains(Hostile.SCRIPT);
        assertThat(browser.findElements(By.tagName("img"))).isEmpty();
        assertThat(browser.findElements(By.cssSelector("a[href^='javascript']")))
                .isEmpty();
        assertThat(browser.findElements(By.cssSelector("#sources a"))).hasSize(1);
    }

    @Test
    void what_gets_in_nevertheless_is_not_run() {
        browser.executeScript(
                "const s = document.createElement('script'); s.textContent = \"document.title = 'owned'\";"
                        + "document.body.append(s)");
        assertThat(browser.getTitle()).doesNotContain("owned'</script>\"").isNotEqualTo("owned");
    }

    @Test
    void the_timeline_pans_and_zooms_with_pointer_and_keys() {
        WebElement timeline = find("#timeline");
        double before = from();
        double wide = span();
        new Actions(browser).dragAndDropBy(timeline, -200, 0).perform();
        assertThat(from()).isGreaterThan(before);
        assertThat(span()).isCloseTo(wide, offset(1.0));
        double panned = from();
        timeline.sendKeys(Keys.ARROW_LEFT);
        assertThat(from()).isLessThan(panned);
        timeline.sendKeys("+");
        assertThat(span()).isLessThan(wide);
        timeline.sendKeys("f");
        assertThat(span()).isGreaterThan(2400 * 365 * 86_400.0);
    }

    @Test
    void events_are_stepped_through_and_lead_to_their_questions() {
        find("#timeline").sendKeys("nnn");
        assertThat(find("#event h3").getText()).contains("The ferry is launched");
        find("#event a").click();
        assertThat(find("#matrix .detail").getText()).contains("9,300,000");
    }

    @Test
    void search_and_kind_filter_the_comparison() {
        assertThat(rows()).hasSize(2);
        find("#compared").click();
        assertThat(rows()).hasSize(3);
        find("#search").sendKeys("12명");
        assertThat(rows()).containsExactly("crew · size");
        find("#search").clear();
        find("#search").sendKeys("930만", Keys.TAB);
        find("#outcome option[value=agreement]").click();
        assertThat(rows()).isEmpty();
        find("#outcome option[value=conflict]").click();
        assertThat(rows()).hasSize(1).first().asString().startsWith("What the ferry cost");
        assertThat(find("#found").getText()).isEqualTo("1 of 3 questions");
    }

    @Test
    void a_source_can_be_taken_out() {
        browser.findElements(By.cssSelector(".tools .check input")).getLast().click();
        assertThat(browser.findElements(By.cssSelector("#matrix thead th"))).hasSize(2);
    }

    @Test
    void a_question_opens_with_claims_findings_verdict_and_values() {
        find("#matrix .ask").click();
        assertThat(find("#matrix .ask").getDomAttribute("aria-expanded")).isEqualTo("true");
        String shown = find("#matrix .detail").getText();
        assertThat(shown).contains("930만 달러", "conflict", "one claim preferred", "What the sources say");
        assertThat(find("#matrix .detail figure svg").getDomAttribute("aria-label"))
                .startsWith("Values: ");
        assertThat(browser.findElements(By.cssSelector("#matrix .detail figure text")))
                .isNotEmpty();
        find("#matrix .ask").click();
        assertThat(browser.findElements(By.cssSelector("#matrix .detail"))).isEmpty();
    }

    @Test
    void fits_a_phone() {
        browser.manage().window().setSize(new Dimension(500, 900));
        browser.navigate().refresh();
        find("#matrix .ask").click();
        Object excess = browser.executeScript("return document.documentElement.scrollWidth - innerWidth");
        assertThat(((Number) excess).intValue()).isLessThanOrEqualTo(0);
    }

    @Test
    void a_screen_reader_finds_names_and_regions() {
        assertThat(browser.findElements(By.cssSelector("button:not([hidden])")))
                .allSatisfy(button -> assertThat(button.getAccessibleName()).isNotBlank());
        assertThat(browser.findElements(By.cssSelector("input, select")))
                .allSatisfy(field -> assertThat(field.getAccessibleName()).isNotBlank());
        assertThat(find("#timeline").getAccessibleName()).isEqualTo("Timeline");
        assertThat(browser.findElements(By.cssSelector("section")))
                .allSatisfy(section -> assertThat(section.getAccessibleName()).isNotBlank());
        assertThat(find("html").getDomAttribute("lang")).isEqualTo("en");
    }

    @Test
    void cards_of_a_source_that_is_taken_out_go_and_come_back() {
        assertThat(find(".card").isDisplayed()).isTrue();
        WebElement heron =
                browser.findElements(By.cssSelector(".tools .check input")).getLast();
        heron.click();
        assertThat(find(".card").isDisplayed()).isFalse();
        heron.click();
        assertThat(find(".card").isDisplayed()).isTrue();
        assertThat(browser.findElements(By.cssSelector(".card figure svg"))).isNotEmpty();
    }

    @Test
    void events_are_a_list_too_that_leads_to_the_timeline() {
        find("#list summary").click();
        List<WebElement> events = browser.findElements(By.cssSelector("#list .ask"));
        assertThat(events).extracting(WebElement::getText).hasSize(4).first().isEqualTo("The first ferry");
        events.getLast().click();
        assertThat(find("#event h3").getText()).isEqualTo("The crew strikes");
    }

    @Test
    void what_lies_before_and_behind_the_view_is_counted() {
        find("#timeline").sendKeys("f");
        Object told = browser.executeAsyncScript("const done = arguments[0], told = document.getElementById('inview');"
                + "const look = () => told.textContent.startsWith('4 of') ? done(told.textContent)"
                + " : requestAnimationFrame(look); look();");
        assertThat(told).isEqualTo("4 of 4 events in view · 0 earlier · 0 later");
    }

    @Test
    void a_wide_table_scrolls_by_itself() {
        browser.executeScript("const row = document.querySelector('#matrix tbody tr');"
                + "for (let i = 0; i < 60; i++) row.append(row.lastChild.cloneNode(true))");
        Object excess = browser.executeScript("return document.documentElement.scrollWidth - innerWidth");
        assertThat(((Number) excess).intValue()).isLessThanOrEqualTo(0);
        assertThat(find("#comparison .scroll").getDomAttribute("tabindex")).isEqualTo("0");
    }

    @Test
    void two_fingers_zoom() {
        double wide = span();
        browser.executeScript(
                "const box = document.getElementById('timeline'), left = box.getBoundingClientRect().left;"
                        + "const send = (type, id, x) => box.dispatchEvent(new PointerEvent(type,"
                        + " {pointerId: id, clientX: left + x, bubbles: true, pointerType: 'touch'}));"
                        + "send('pointerdown', 1, 200); send('pointerdown', 2, 300);"
                        + "send('pointermove', 2, 500); send('pointerup', 1, 200); send('pointerup', 2, 500);");
        assertThat(span()).isLessThan(wide / 2);
    }
}
