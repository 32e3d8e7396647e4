package claimline.project;

import claimline.comparison.ReferenceRates;
import claimline.exchange.RatesCsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The table of exchange rates that comes with the program. */
final class BundledRates {

    private static final String TABLE = "/data/rates/ecb_usd_krw_cny_2024-12_2025-02.csv";

    private BundledRates() {}

    static ReferenceRates table() {
        return Loaded.TABLE;
    }

    /** Read once, when it is first asked for. */
    private static final class Loaded {

        private static final ReferenceRates TABLE = load();

        private static ReferenceRates load() {
            try (InputStream in = BundledRates.class.getResourceAsStream(BundledRates.TABLE)) {
                RatesCsv.Result result = RatesCsv.read(in, BundledRates.TABLE);
                if (!result.problems().isEmpty()) {
                    throw new IllegalStateException(result.problems().toString());
                }
                return ReferenceRates.of(result.rates());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
