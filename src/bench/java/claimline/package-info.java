/** Benchmarks: run by the profile {@code bench}, never by the tests. */
package claimline;
