package claimline.exchange.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Dates that a table spreads over several columns: a day and its time, or a year, a month and a day. */
final class DateColumns {

    /** The names that columns have in turn, one of each, in lower case, letters and digits only. */
    private record Spread(Target target, List<List<String>> names) {}

    private static final List<Spread> TABLE = List.of(
            new Spread(
                    Target.WHEN,
                    List.of(
                            List.of("date", "day", "eventdate", "날짜", "일자", "발생일", "발생일자"),
                            List.of("time", "eventtime", "시각", "시간", "발생시각"))),
            new Spread(Target.WHEN, List.of(List.of("year", "연도", "년"), List.of("month", "월"), List.of("day", "일"))),
            new Spread(Target.WHEN, List.of(List.of("year", "연도", "년"), List.of("month", "월"))),
            new Spread(
                    Target.START, List.of(List.of("startdate", "시작일", "시작일자"), List.of("starttime", "시작시각", "시작시간"))),
            new Spread(Target.END, List.of(List.of("enddate", "종료일", "종료일자"), List.of("endtime", "종료시각", "종료시간"))));

    private DateColumns() {}

    /** The columns of each date that is spread over some, in the order in which they are joined. */
    static Map<Target, List<String>> in(List<String> header) {
        Map<Target, List<String>> found = new EnumMap<>(Target.class);
        for (Spread spread : TABLE) {
            List<String> columns = spread.names().stream()
                    .map(names -> called(header, names))
                    .filter(Objects::nonNull)
                    .toList();
            if (columns.size() == spread.names().size()) {
                found.putIfAbsent(spread.target(), columns);
            }
        }
        return found;
    }

    private static String called(List<String> header, List<String> names) {
        Stream<String> columns = header.stream().filter(column -> names.contains(Mapping.bare(column)));
        return columns.findFirst().orElse(null);
    }
}
