/**
 * What every format speaks: a reader hands over the {@link claimline.exchange.flow.Item items} of a file one by one, a
 * writer takes a story as an {@link claimline.exchange.flow.Outgoing}, and {@link claimline.exchange.flow.Trait} lists
 * what there is to lose on the way. Nothing here holds a whole file.
 *
 * <p>Knows {@code model} and no format.
 */
package claimline.exchange.flow;
