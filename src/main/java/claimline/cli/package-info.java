/**
 * The same job on the command line, for machines without a display and for scripts: one class a command, over the use
 * cases of {@code project}.
 *
 * <p>The only package that prints. Results go to standard output, problems to standard error. Exit codes: 0 all is
 * well, 1 the job could not be done or problems were found, 2 the call was wrong.
 */
package claimline.cli;
