/**
 * The use cases, one verb each: open, create, import, export, attach a text, save a copy, check. Wires the packages
 * that know one thing each (files, formats, comparing) into what a person asks for, and is all that the window and the
 * command line know of them.
 *
 * <p>May know every package but {@code cli} and {@code ui}. Knows no screen: what it has to tell is a return value, a
 * {@link claimline.model.Problem} or an exception with a {@link claimline.model.Message}.
 */
package claimline.project;
