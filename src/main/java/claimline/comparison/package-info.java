/**
 * How the claims on one question relate: equal, finer, converted differently, not the same thing, in conflict.
 *
 * <p>False alarms are what makes such a tool useless, so a difference is a conflict only when everything else is ruled
 * out. {@link claimline.comparison.Rules} is the table of what is asked of a pair of claims, one row after the other;
 * the first row that applies names the {@link claimline.comparison.Kind} and gives one sentence with the inputs, so
 * that a reader can check it. A new kind is a new row.
 *
 * <p>Three relations say what the rows ask about values: {@link claimline.comparison.Amounts},
 * {@link claimline.comparison.Dates} and {@link claimline.comparison.Terms}. Numbers are exact throughout; an amount is
 * an interval of what its printed precision and its hedge leave possible ({@link claimline.comparison.Precision}).
 *
 * <p>Pure: values in, values out. Knows the model and nothing else, so that it is as good in a test as in the window.
 */
package claimline.comparison;
