/**
 * How the claims on one question relate: equal, finer, converted differently, not the same thing, in conflict.
 *
 * <p>False alarms are what makes such a tool useless, so a difference is a conflict only when everything else is ruled
 * out. {@link claimline.comparison.Rules} is the table of what is asked of a pair of claims, one row after the other;
 * the first row that applies names the {@link claimline.comparison.Kind} and gives one sentence with the inputs, so
 * that a reader can check it. A new kind is a new row. {@link claimline.comparison.RateTest} asks one claim by itself
 * whether its printed conversion fits the week's rates; {@link claimline.comparison.Flags} notes what there is beside
 * the kind, and {@link claimline.comparison.Origins} counts which sources are independent.
 *
 * <p>A claim is made ready once ({@link claimline.comparison.Side}); relations then say what the rows ask about two
 * values: {@link claimline.comparison.Amounts}, {@link claimline.comparison.TwoCurrencies},
 * {@link claimline.comparison.Dates} and {@link claimline.comparison.Terms}. Numbers are exact throughout; an amount is
 * an interval of what its printed precision and its hedge leave possible ({@link claimline.comparison.Precision}).
 *
 * <p>{@link claimline.comparison.Assessments} holds a whole story: a summary of every question, kept up to date edit by
 * edit, and all findings of a question when asked. {@link claimline.comparison.Topic} makes the summaries without
 * making sentences, which is why the rows of the table hand out sentences that are not yet put into words.
 *
 * <p>For pictures there are the numbers that an amount may stand for ({@link claimline.comparison.Possible}), and how
 * each two sources compare over the whole story ({@link claimline.comparison.Agreement},
 * {@link claimline.comparison.Difference}).
 *
 * <p>Pure: values in, values out. Knows the model and nothing else, so that it is as good in a test as in the window.
 */
package claimline.comparison;
