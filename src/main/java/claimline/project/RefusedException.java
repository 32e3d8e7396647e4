package claimline.project;

import claimline.model.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Something was asked for that cannot be done because of these problems, at least one. Nothing was changed. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public RefusedException(List<Problem> problems) {
        super(in(problems, Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** One line a problem. */
    public String in(Locale locale) {
        return in(problems, locale);
    }

    private static String in(List<Problem> problems, Locale locale) {
        return problems.stream().map(problem -> problem.in(locale)).collect(Collectors.joining("\n"));
    }
}
