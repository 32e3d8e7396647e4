package claimline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        다리은(는) 길다             | 다리는 길다
        강은(는) 깊다              | 강은 깊다
        “다리”이(가) 없습니다       | “다리”가 없습니다
        ‘강’을(를) 부인합니다       | ‘강’을 부인합니다
        77억원(약 5만달러)을(를)    | 77억원(약 5만달러)을
        달러(으)로 환산             | 달러로 환산
        77억원(으)로 환산           | 77억원으로 환산
        서울(으)로                 | 서울로
        셋(이)라고                 | 셋이라고
        하나(이)라고               | 하나라고
        1,430와(과) 1,452와(과)     | 1,430과 1,452와
        17%은(는)                 | 17%는
        KRW을(를) USD(으)로         | KRW를 USD로
        EMR은(는)                 | EMR은
        a.txt은(는)               | a.txt은(는)
        Pelgate Sun은(는)         | Pelgate Sun은
        (는) 은(는)               | (는) 은(는)
        은(는)                    | 은(는)
        """)
    void particles_follow_the_sound_before_them(String both, String chosen) {
        assertThat(Particles.choose(both)).isEqualTo(chosen);
    }

    @Test
    void messages_in_korean_have_them_chosen() {
        assertThat(Message.of("date.field.none", "어제").in(Locale.KOREAN)).isEqualTo("어제는 날짜가 아닙니다");
        assertThat(Message.of("date.field.none", "내일").in(Locale.KOREAN)).isEqualTo("내일은 날짜가 아닙니다");
    }
}
