package claimline.chart;

import java.util.stream.IntStream;

/**
 * How colours look: contrast as WCAG 2.2 defines it, distance as CIE76 does, colour blindness as Machado, Oliveira and
 * Fernandes (2009) simulate it at its fullest.
 */
enum Eye {
    COMMON(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    DEUTERANOPE(new double[][] {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    }),
    PROTANOPE(new double[][] {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    });

    private static final double[][] LINEAR_TO_XYZ = {
        {0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505},
        {0.2126, 0.7152, 0.0722},
        {0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089}
    };

    private final double[][] sight;

    Eye(double[][] sight) {
        this.sight = sight;
    }

    static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** Some 2 is what a keen eye notices side by side, 10 what anybody sees at a glance. */
    double distance(int one, int other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(IntStream.range(0, 3)
                .mapToDouble(i -> (a[i] - b[i]) * (a[i] - b[i]))
                .sum());
    }

    private static double luminance(int rgba) {
        return times(LINEAR_TO_XYZ, linear(rgba))[1];
    }

    private double[] lab(int rgba) {
        double[] seen = times(sight, linear(rgba));
        double[] xyz = times(
                LINEAR_TO_XYZ,
                IntStream.range(0, 3)
                        .mapToDouble(i -> Math.clamp(seen[i], 0, 1))
                        .toArray());
        double[] f = IntStream.range(0, 3)
                .mapToDouble(i -> xyz[i] > 0.008856 ? Math.cbrt(xyz[i]) : 7.787 * xyz[i] + 16 / 116.0)
                .toArray();
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    private static double[] linear(int rgba) {
        return IntStream.of(24, 16, 8)
                .mapToDouble(shift -> (rgba >>> shift & 0xff) / 255.0)
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return IntStream.range(0, 3)
                .mapToDouble(row -> IntStream.range(0, 3)
                        .mapToDouble(i -> matrix[row][i] * vector[i])
                        .sum())
                .toArray();
    }
}
