package claimline.timeline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * An index as bytes: a header, the lanes, the segments, then column after column in little-endian order, which is how
 * the machines that read it have it in memory, and a checksum. To be read back by the same version of this program;
 * whoever keeps it has the events to make it anew.
 */
public final class IndexBytes {

    /** "CLEI" and the version of this format. */
    private static final long SIGNATURE = 0x434C_4549_0000_0001L;

    private static final int BUFFER = 1 << 18;

    private IndexBytes() {}

    public static void write(EventIndex index, OutputStream to) throws IOException {
        CRC32C sum = new CRC32C();
        DataOutputStream out = new DataOutputStream(new CheckedOutputStream(to, sum));
        List<Segment> segments = index.segments(EventIndex.ALL_LANES);
        Columns columns = index.columns();
        out.writeLong(SIGNATURE);
        out.writeInt(index.lanes().size());
        for (String lane : index.lanes()) {
            out.writeUTF(lane);
        }
        out.writeInt(segments.size());
        for (Segment segment : segments) {
            out.writeInt(segment.lane());
            out.writeInt(segment.sizeClass());
            out.writeInt(segment.to());
        }
        out.writeInt(columns.size);
        out.writeInt(columns.points.length);
        out.writeLong(sum.getValue());
        Piecewise pieces = new Piecewise();
        pieces.write(columns.size, 8, (buffer, i) -> buffer.putDouble(columns.starts[i]), out);
        pieces.write(columns.size, 8, (buffer, i) -> buffer.putDouble(columns.ends[i]), out);
        pieces.write(columns.size, 4, (buffer, i) -> buffer.putInt(columns.inner[i]), out);
        pieces.write(columns.size, 4, (buffer, i) -> buffer.putInt(columns.numbers[i]), out);
        pieces.write(columns.size, 2, (buffer, i) -> buffer.putChar(columns.reports[i]), out);
        pieces.write(columns.points.length, 8, (buffer, i) -> buffer.putDouble(columns.points[i]), out);
        out.writeLong(sum.getValue());
    }

    /** @throws IOException if these are no bytes of an index, of another version, or broken */
    public static EventIndex read(InputStream from) throws IOException {
        CRC32C sum = new CRC32C();
        DataInputStream in = new DataInputStream(new CheckedInputStream(from, sum));
        if (in.readLong() != SIGNATURE) {
            throw new IOException("no index, or one of another version");
        }
        List<String> lanes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            lanes.add(in.readUTF());
        }
        List<Segment> segments = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            int begin = segments.isEmpty() ? 0 : segments.getLast().to();
            segments.add(new Segment(in.readInt(), in.readInt(), begin, in.readInt()));
        }
        int size = in.readInt();
        int points = in.readInt();
        check(sum.getValue(), in);
        Columns columns = columns(in, size, points);
        check(sum.getValue(), in);
        return new EventIndex(lanes, columns, segments);
    }

    /** Twice: so much memory is not asked for on the word of broken bytes. */
    private static void check(long expected, DataInputStream in) throws IOException {
        if (in.readLong() != expected) {
            throw new IOException("a broken index");
        }
    }

    private static Columns columns(DataInputStream in, int size, int points) throws IOException {
        Columns columns = new Columns(
                new double[size], new double[size], new int[size], new int[size], new char[size], new double[points]);
        Piecewise pieces = new Piecewise();
        pieces.read(8, in, (buffer, i, count) -> buffer.asDoubleBuffer().get(columns.starts, i, count), size);
        pieces.read(8, in, (buffer, i, count) -> buffer.asDoubleBuffer().get(columns.ends, i, count), size);
        pieces.read(4, in, (buffer, i, count) -> buffer.asIntBuffer().get(columns.inner, i, count), size);
        pieces.read(4, in, (buffer, i, count) -> buffer.asIntBuffer().get(columns.numbers, i, count), size);
        pieces.read(2, in, (buffer, i, count) -> buffer.asCharBuffer().get(columns.reports, i, count), size);
        pieces.read(8, in, (buffer, i, count) -> buffer.asDoubleBuffer().get(columns.points, i, count), points);
        return columns;
    }

    /** Columns by the bufferful. */
    private static final class Piecewise {

        private interface Put {
            void at(ByteBuffer buffer, int i);
        }

        private interface Get {
            void some(ByteBuffer buffer, int from, int count);
        }

        private final byte[] bytes = new byte[BUFFER];
        private final ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

        private void write(int size, int width, Put put, OutputStream out) throws IOException {
            for (int from = 0; from < size; from += BUFFER / width) {
                buffer.clear();
                for (int i = from; i < Math.min(size, from + BUFFER / width); i++) {
                    put.at(buffer, i);
                }
                out.write(bytes, 0, buffer.position());
            }
        }

        private void read(int width, DataInputStream in, Get get, int size) throws IOException {
            for (int from = 0; from < size; from += BUFFER / width) {
                int count = Math.min(size - from, BUFFER / width);
                in.readFully(bytes, 0, count * width);
                buffer.clear().limit(count * width);
                get.some(buffer, from, count);
            }
        }
    }
}
