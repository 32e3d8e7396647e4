package claimline.reading.quantity;

import claimline.reading.quantity.UnitWord.Sort;
import claimline.reading.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/** Units of measure in signs, Korean and English, with their UCUM codes. */
final class MeasureWords {

    private static final String SIGNS = """
        mm: mm, ㎜
        cm: cm, ㎝
        m: m, ｍ
        km: km, ㎞, Km, KM
        um: μm, µm, ㎛
        nm: nm, ㎚
        m2: ㎡, m², m2
        km2: ㎢, km², km2
        m3: ㎥, m³, m3
        har: ha, ㏊
        mg: mg, ㎎
        g: g
        kg: kg, ㎏, Kg, KG
        t: t
        mL: ml, mL, ㎖
        L: L, ℓ
        cm3: cc, ㏄, cm³, ㎤
        By: byte
        kBy: KB, kB
        MBy: MB
        GBy: GB
        TBy: TB
        PBy: PB
        kbit/s: kbps, Kbps
        Mbit/s: Mbps
        Gbit/s: Gbps
        W: W
        kW: kW, KW, ㎾
        MW: MW, ㎿
        GW: GW
        TW: TW
        W.h: Wh
        kW.h: kWh, KWh, ㎾h
        MW.h: MWh
        GW.h: GWh
        TW.h: TWh
        V: V
        mA.h: mAh
        Hz: Hz, ㎐
        kHz: kHz, ㎑
        MHz: MHz, ㎒
        GHz: GHz, ㎓
        dB: dB, ㏈
        hPa: hPa, ㍱
        kPa: kPa
        MPa: MPa
        mm[Hg]: mmHg
        cal: cal
        kcal: kcal, ㎉
        km/h: km/h, ㎞/h, kph, kmh
        m/s: m/s, ㎧
        [mi_i]/h: mph
        [kn_i]: kn
        Cel: ℃, °C, ° C
        [degF]: ℉, °F
        deg: °
        [ppm]: ppm
        [ppb]: ppb
        ug/m3: ㎍/㎥, μg/㎥, µg/m³
        mg/L: mg/L, ㎎/L
        mSv: mSv
        uSv: μSv, µSv
        Bq: Bq
        [ft_i]: ft
        [lb_av]: lb, lbs
        [oz_av]: oz
        [sft_i]: sq ft
        """;

    private static final String KOREAN = """
        mm: 밀리미터, 밀리
        cm: 센티미터, 센치미터, 센티, 센치
        m: 미터, 메터
        km: 킬로미터, 킬로, 키로, 키로미터
        um: 마이크로미터, 마이크론
        nm: 나노미터, 나노
        [mi_i]: 마일, 마일즈
        [ft_i]: 피트
        [in_i]: 인치
        [yd_i]: 야드
        [nmi_i]: 해리
        [ly]: 광년
        m2: 제곱미터, 평방미터, 평방 미터, 제곱 미터
        km2: 제곱킬로미터, 평방킬로미터, 제곱 킬로미터, 평방 킬로미터, 제곱㎞
        [smi_us]: 제곱마일, 평방마일, 제곱 마일, 평방 마일
        [sft_i]: 제곱피트, 평방피트, 제곱 피트, 평방 피트
        {pyeong}: 평
        har: 헥타르, 헥타아르
        [acr_us]: 에이커
        m3: 세제곱미터, 입방미터, 세제곱 미터, 입방 미터, 루베
        [cft_i]: 세제곱피트, 입방피트, 세제곱 피트, 입방 피트
        L: 리터
        mL: 밀리리터, 미리리터
        hL: 헥토리터
        kL: 킬로리터
        [bbl_us]: 배럴
        [gal_us]: 갤런, 갤론
        [bu_us]: 부셸
        {TEU}: TEU
        mg: 밀리그램
        ug: 마이크로그램
        g: 그램, 그람
        kg: 킬로그램, 킬로그람
        t: 톤, 메트릭톤, 미터톤
        kt: 킬로톤
        Mt: 메가톤
        [oz_av]: 온스
        [car_m]: 캐럿
        {geun}: 근
        By: 바이트
        kBy: 킬로바이트
        MBy: 메가바이트
        GBy: 기가바이트, 기가
        TBy: 테라바이트, 테라
        PBy: 페타바이트
        bit: 비트
        W: 와트
        kW: 킬로와트
        MW: 메가와트
        GW: 기가와트
        kW.h: 킬로와트시
        MW.h: 메가와트시
        GW.h: 기가와트시
        V: 볼트
        Hz: 헤르츠
        MHz: 메가헤르츠
        GHz: 기가헤르츠
        dB: 데시벨
        hPa: 헥토파스칼
        [HP]: 마력
        cal: 칼로리
        kcal: 킬로칼로리
        [kn_i]: 노트
        deg: 도
        mSv: 밀리시버트
        Sv: 시버트
        Bq: 베크렐
        [ppm]: 피피엠
        """;

    private static final String ENGLISH = """
        mm: millimetre, millimeter
        cm: centimetre, centimeter
        m: metre, meter
        km: kilometre, kilometer
        nm: nanometre, nanometer
        [mi_i]: mile
        [ft_i]: foot, feet
        [in_i]: inch, inches
        [yd_i]: yard
        [nmi_i]: nautical mile
        [ly]: light-year, light year
        m2: square metre, square meter, sq m
        km2: square kilometre, square kilometer, sq km
        [smi_us]: square mile
        [sft_i]: square foot, square feet
        [acr_us]: acre
        har: hectare
        m3: cubic metre, cubic meter
        [cft_i]: cubic foot, cubic feet
        L: litre, liter
        mL: millilitre, milliliter
        [gal_us]: gallon
        [bbl_us]: barrel
        [bu_us]: bushel
        g: gram, gramme
        kg: kilogram, kilogramme, kilo
        mg: milligram
        t: tonne, metric ton
        [ston_av]: ton, short ton
        [oz_av]: ounce
        [car_m]: carat
        By: byte
        MBy: megabyte
        GBy: gigabyte
        TBy: terabyte
        bit: bit
        W: watt
        kW: kilowatt
        MW: megawatt
        GW: gigawatt
        kW.h: kilowatt hour, kilowatt-hour
        MW.h: megawatt hour, megawatt-hour
        V: volt
        MHz: megahertz
        GHz: gigahertz
        [HP]: horsepower
        cal: calorie
        [kn_i]: knot
        [mi_i]/h: miles per hour, miles an hour
        km/h: kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour
        [ppm]: part per million, parts per million
        [ppb]: part per billion, parts per billion
        Cel: degrees Celsius, degree Celsius, degrees centigrade, degrees C, Celsius
        [degF]: degrees Fahrenheit, degree Fahrenheit, degrees F, Fahrenheit
        deg: degree
        """;

    private MeasureWords() {}

    static Map<String, UnitWord> behind() {
        Map<String, UnitWord> words = new HashMap<>();
        WordTable.each(SIGNS + KOREAN, (code, word) -> words.put(word, UnitWord.of(Sort.MEASURE, code)));
        WordTable.each(ENGLISH, (code, word) -> {
            words.put(word, UnitWord.of(Sort.MEASURE, code));
            words.put(word + "s", UnitWord.of(Sort.MEASURE, code));
        });
        return words;
    }
}
