package claimline.reading.quantity;

import claimline.model.Unit;
import claimline.reading.quantity.UnitWord.Sort;
import claimline.reading.text.FoldedText;
import claimline.reading.text.WordTable;
import claimline.reading.text.Words;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names, signs and codes of currencies. Every ISO 4217 currency has its code and its full names in Korean and English,
 * as the CLDR that comes with Java has them; the tables add what news copy says instead.
 */
final class CurrencyWords {

    /** Money whose currency the text does not tell, or not clearly: 페소 is that of eight countries. */
    static final Unit UNTOLD = new Unit("XXX");

    private static final Unit WON = new Unit("KRW");

    private static final String KOREAN = """
        USD: 달러, 불, US달러, US 달러, 미달러, 미 달러, 미국달러, 달러화, 弗
        KRW: 원, 한국원, 한국 원, 원화
        CNY: 위안, 위안화, 중국위안, 중국 위안, 인민폐, 元
        JPY: 엔, 엔화, 일본엔, 일본 엔, 円
        EUR: 유로, 유로화
        GBP: 파운드, 영국파운드, 파운드화
        CAD: 캐나다달러, 캐나다 달러
        AUD: 호주달러, 호주 달러, 오스트레일리아 달러
        NZD: 뉴질랜드달러, 뉴질랜드 달러
        HKD: 홍콩달러, 홍콩 달러
        SGD: 싱가포르달러, 싱가포르 달러, 싱가폴달러
        TWD: 대만달러, 대만 달러, 신타이완달러, 신대만달러
        CHF: 프랑, 스위스프랑, 스위스 프랑
        RUB: 루블, 루블화
        INR: 루피, 루피화
        VND: 동, 베트남동, 베트남 동
        THB: 바트, 밧, 태국 바트
        TRY: 리라, 튀르키예 리라, 터키 리라
        IDR: 루피아, 인도네시아 루피아
        MYR: 링깃
        BRL: 헤알, 헤알화, 브라질 헤알
        ZAR: 랜드화, 남아공 랜드
        PLN: 즈워티, 즐로티
        HUF: 포린트
        CZK: 코루나
        SEK: 스웨덴 크로나
        NOK: 노르웨이 크로네
        DKK: 덴마크 크로네
        ILS: 셰켈, 세켈
        SAR: 리얄, 사우디 리얄
        IRR: 리알
        AED: 디르함
        UAH: 흐리우냐, 흐리브냐
        KZT: 텡게
        MNT: 투그릭
        PHP: 필리핀 페소
        MXN: 멕시코 페소
        ARS: 아르헨티나 페소
        FIM: 마르카, 핀란드 마르카
        XXX: 페소, 크로네, 크로나, 디나르, 실링
        """;

    private static final String ENGLISH = """
        USD: dollar, dollars, US dollar, US dollars, U.S. dollar, U.S. dollars, American dollars, buck, bucks
        KRW: won, Korean won, South Korean won
        CNY: yuan, renminbi, Chinese yuan
        JPY: yen, Japanese yen
        EUR: euro, euros
        GBP: pound, pounds, quid, pounds sterling, pound sterling, British pounds
        INR: rupee, rupees, Indian rupees
        RUB: rouble, roubles, ruble, rubles, Russian roubles, Russian rubles
        CHF: franc, francs, Swiss francs, Swiss franc
        CAD: Canadian dollars, Canadian dollar
        AUD: Australian dollars, Australian dollar
        NZD: New Zealand dollars
        HKD: Hong Kong dollars
        SGD: Singapore dollars
        TWD: Taiwan dollars, New Taiwan dollars
        VND: dong
        THB: baht
        TRY: lira, liras, Turkish lira
        IDR: rupiah
        MYR: ringgit, ringgits, Malaysian ringgit
        BRL: reais, Brazilian reais
        ZAR: rand
        PLN: zloty, zlotys
        HUF: forint, forints
        CZK: koruna, korunas
        ILS: shekel, shekels
        SAR: riyal, riyals
        IRR: rial, rials
        AED: dirham, dirhams
        UAH: hryvnia, hryvnias
        KZT: tenge
        NGN: naira
        DEM: mark, marks, deutsche marks, German marks
        SEK: Swedish kronor
        NOK: Norwegian kroner
        DKK: Danish kroner
        PHP: Philippine pesos
        MXN: Mexican pesos
        XXX: peso, pesos, krone, kroner, krona, kronor, dinar, dinars, shilling, shillings
        """;

    /** Stand before the number; most of them behind it as well. */
    private static final String SIGNS = """
        USD: $, US$, U.S.$, USD$
        KRW: ₩, KRW₩
        EUR: €
        GBP: £, UK£
        JPY: ¥, JP¥
        CNY: CN¥, RMB, RMB¥, CNH
        INR: ₹, Rs., Rs
        RUB: ₽
        VND: ₫
        THB: ฿
        PHP: ₱
        TRY: ₺
        UAH: ₴
        ILS: ₪
        NGN: ₦
        KZT: ₸
        LAK: ₭
        MNT: ₮
        CAD: C$, CA$, CAD$, CAN$, Can$
        AUD: A$, AU$, AUD$
        NZD: NZ$, NZD$
        HKD: HK$
        SGD: S$, SG$, SGD$
        TWD: NT$, NTD
        MXN: MX$, Mex$
        BRL: R$
        MYR: RM
        """;

    private static final String HUNDREDTHS = """
        USD: 센트, cent, cents, ¢, penny, pennies
        EUR: 유로센트, euro cents
        GBP: 펜스, pence, 페니
        INR: paise, 파이사
        """;

    /** Codes that are English words: they make a number money behind it only. */
    private static final Set<String> WORDS = Set.of(
            "ALL", "ANG", "BAM", "BOB", "COP", "CUP", "GEL", "LAK", "MAD", "MOP", "PEN", "SOS", "TOP", "TRY", "WON");

    private static final Set<String> NO_MONEY = Set.of("XAU", "XAG", "XPD", "XPT", "XTS", "XXX", "XDR");

    private CurrencyWords() {}

    /**
     * What is meant by a number that ends here and is money without a currency: Korean copy leaves out no other than
     * its own. It is told as left out all the same.
     */
    static Unit leftOut(FoldedText text, int end) {
        return Words.isHangul(text.charAt(end - 1)) ? WON : UNTOLD;
    }

    /** What may stand behind a number. */
    static Map<String, UnitWord> behind() {
        Map<String, UnitWord> words = new HashMap<>();
        for (Currency currency : currencies()) {
            UnitWord money = UnitWord.of(Sort.MONEY, currency.getCurrencyCode());
            words.put(currency.getCurrencyCode(), money);
            addNames(words, money, currency.getDisplayName(Locale.KOREAN));
            addNames(words, money, currency.getDisplayName(Locale.ENGLISH));
        }
        for (String table : List.of(KOREAN, ENGLISH, SIGNS)) {
            WordTable.each(table, (code, word) -> words.put(word, UnitWord.of(Sort.MONEY, code)));
        }
        WordTable.each(HUNDREDTHS, (code, word) -> words.put(word, new UnitWord(Sort.MONEY, new Unit(code), -2)));
        return words;
    }

    /** What may stand before one. */
    static Map<String, UnitWord> before() {
        Map<String, UnitWord> words = new HashMap<>();
        for (Currency currency : currencies()) {
            String code = currency.getCurrencyCode();
            if (!WORDS.contains(code)) {
                words.put(code, UnitWord.of(Sort.MONEY, code));
            }
        }
        WordTable.each(SIGNS, (code, word) -> words.put(word, UnitWord.of(Sort.MONEY, code)));
        return words;
    }

    /** Those in use last, so that they keep a name that an older one had, too. */
    private static List<Currency> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> !NO_MONEY.contains(currency.getCurrencyCode()))
                .sorted(Comparator.comparingInt(Currency::getNumericCode).thenComparing(Currency::getCurrencyCode))
                .toList();
    }

    private static void addNames(Map<String, UnitWord> words, UnitWord money, String name) {
        if (name.contains("(") || name.equals(money.unit().code())) {
            return;
        }
        words.put(name, money);
        words.put(name.replace(" ", ""), money);
        if (name.charAt(0) < 0x80) {
            words.put(name + "s", money);
            words.put(name.toLowerCase(Locale.ROOT), money);
            words.put(name.toLowerCase(Locale.ROOT) + "s", money);
        }
    }
}
