package chengbao.manuscript.comparison;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import org.jspecify.annotations.Nullable;

/// The file of an index: a head, the postings, the names of the reports. The postings stay in the
/// file and are looked at where the operating system maps them, so an index of any size takes no
/// heap but for the names.
final class StoredPostings implements Postings, AutoCloseable {
  private static final long MAGIC = 0x6368656e67636f70L;
  private static final int HEAD = 24;
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private final @Nullable Arena arena;
  private final MemorySegment postings;
  private final long size;
  private final List<Named> reports;

  /// A report by its id and its unit.
  record Named(String id, String unit) {}

  private StoredPostings(
      @Nullable Arena arena, MemorySegment postings, long size, List<Named> reports) {
    this.arena = arena;
    this.postings = postings;
    this.size = size;
    this.reports = reports;
  }

  static StoredPostings none() {
    return new StoredPostings(null, MemorySegment.NULL, 0, List.of());
  }

  /// @throws IOException when the file cannot be read or is no whole index
  static StoredPostings open(Path file) throws IOException {
    Arena arena = Arena.ofShared();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      DataInputStream head = new DataInputStream(Channels.newInputStream(channel));
      if (channel.size() < HEAD || head.readLong() != MAGIC) {
        throw new IOException("No index of copies: " + file);
      }
      long size = head.readLong();
      long reports = head.readLong();
      long end = HEAD + size * Long.BYTES;
      if (size < 0
          || size > channel.size() / Long.BYTES
          || end > channel.size()
          || reports < 0
          || reports > MOST_REPORTS) {
        throw new IOException("A damaged index of copies: " + file);
      }
      List<Named> names = names(channel.position(end), (int) reports);
      MemorySegment mapped = channel.map(FileChannel.MapMode.READ_ONLY, HEAD, end - HEAD, arena);
      return new StoredPostings(arena, mapped, size, names);
    } catch (IOException | RuntimeException unreadable) {
      arena.close();
      throw unreadable;
    }
  }

  private static List<Named> names(FileChannel channel, int count) throws IOException {
    InputStream stream = new BufferedInputStream(Channels.newInputStream(channel));
    DataInputStream table = new DataInputStream(stream);
    List<Named> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(new Named(table.readUTF(), table.readUTF().intern()));
    }
    return names;
  }

  /// Writes an index beside the file and puts it in the file's place in one step.
  static void write(Path file, long size, PrimitiveIterator.OfLong postings, List<Named> reports)
      throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + ".new");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(whole), 1 << 16))) {
      out.writeLong(MAGIC);
      out.writeLong(size);
      out.writeLong(reports.size());
      while (postings.hasNext()) {
        out.writeLong(postings.nextLong());
      }
      for (Named report : reports) {
        out.writeUTF(report.id());
        out.writeUTF(report.unit());
      }
    }
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  List<Named> reports() {
    return reports;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public long at(long index) {
    return postings.get(LONG, index * Long.BYTES);
  }

  @Override
  public void close() {
    if (arena != null) {
      arena.close();
    }
  }
}
