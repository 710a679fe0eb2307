package chengbao.manuscript.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Makes small Word 97 files for tests: one piece of text, one page of runs, one of paragraphs, one
/// list of three levels, as the published layout of the format has them.
public final class OldWordFile {
  private static final int TEXT_AT = 2048;
  private static final int PAGE = 512;
  private static final int[] DELETED = {0x0800, 1};
  private static final int[] INSERTED = {0x0801, 1};
  private static final int[] CONCEALED = {0x083C, 1};

  private record Run(int length, byte[] properties) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private final List<Run> paragraphs = new ArrayList<>();
  private final List<String> extraStreams = new ArrayList<>();
  private int paragraphStart;
  private int main = -1;
  private int comments;
  private int boxes;

  public OldWordFile paragraph(String content) {
    return run(content).end("\r", new byte[0]);
  }

  public OldWordFile text(String lines) {
    lines.lines().forEach(this::paragraph);
    return this;
  }

  public OldWordFile numbered(int level, String content) {
    byte[] list =
        bytes(7)
            .putShort((short) 0x260A)
            .put((byte) level)
            .putShort((short) 0x460B)
            .putShort((short) 1)
            .array();
    return run(content).end("\r", list);
  }

  public OldWordFile run(String content) {
    return run(content, new byte[0]);
  }

  public OldWordFile deleted(String content) {
    return run(content, toggle(DELETED));
  }

  public OldWordFile inserted(String content) {
    return run(content, toggle(INSERTED));
  }

  public OldWordFile concealed(String content) {
    return run(content, toggle(CONCEALED));
  }

  public OldWordFile end() {
    return end("\r", new byte[0]);
  }

  public OldWordFile row(String... cells) {
    for (String cell : cells) {
      run(cell).end("\u0007", toggle(0x2416, 1));
    }
    byte[] rowEnd = bytes(6).put(toggle(0x2416, 1)).put(toggle(0x2417, 1)).array();
    return end("\u0007", rowEnd);
  }

  /// Comments and text boxes have stories of their own after the main text; comments come first.
  public OldWordFile comment(String content) {
    endMain();
    int before = text.length();
    run("\u0005" + content).end();
    comments += text.length() - before;
    return this;
  }

  public OldWordFile textBox(String content) {
    endMain();
    int before = text.length();
    run(content).end();
    boxes += text.length() - before;
    return this;
  }

  public OldWordFile stream(String name) {
    extraStreams.add(name);
    return this;
  }

  private void endMain() {
    if (main < 0) {
      main = text.length();
    }
  }

  private OldWordFile run(String content, byte[] properties) {
    if (!content.isEmpty()) {
      text.append(content);
      runs.add(new Run(content.length(), properties));
    }
    return this;
  }

  private OldWordFile end(String mark, byte[] properties) {
    run(mark, new byte[0]);
    paragraphs.add(new Run(text.length() - paragraphStart, properties));
    paragraphStart = text.length();
    return this;
  }

  public byte[] bytes() {
    endMain();
    if (comments + boxes > 0) {
      end();
    }
    int runsAt = (TEXT_AT + text.length() * 2) / PAGE + 1;
    Pages runPages = new Pages(runsAt, runs, 1);
    Pages paragraphPages = new Pages(runsAt + runPages.count(), paragraphs, 13);
    ByteBuffer document = bytes((runsAt + runPages.count() + paragraphPages.count()) * PAGE);
    document.put(TEXT_AT, text.toString().getBytes(StandardCharsets.UTF_16LE));
    runPages.write(document);
    paragraphPages.write(document);
    ByteBuffer table = bytes(8192);
    writeHead(document, table, runPages, paragraphPages);
    return file(document.array(), table.array());
  }

  private byte[] file(byte[] document, byte[] table) {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      file.createDocument(new ByteArrayInputStream(document), "WordDocument");
      file.createDocument(new ByteArrayInputStream(table), "1Table");
      for (String name : extraStreams) {
        file.createDocument(new ByteArrayInputStream(new byte[16]), name);
      }
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void writeHead(ByteBuffer head, ByteBuffer table, Pages runPages, Pages paragraphPages) {
    head.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1).putShort(6, (short) 0x0804);
    head.putShort(10, (short) 0x0200).putShort(12, (short) 0xBF);
    head.putInt(24, TEXT_AT).putInt(28, TEXT_AT + text.length() * 2);
    head.putShort(32, (short) 14).putShort(62, (short) 22);
    head.putInt(64, head.capacity()).putInt(64 + 12, main);
    head.putInt(64 + 28, comments).putInt(64 + 36, boxes);
    head.putShort(152, (short) 93);
    place(head, 1, table, styles());
    place(head, 6, table, sections());
    place(head, 12, table, runPages.index());
    place(head, 13, table, paragraphPages.index());
    place(head, 15, table, new byte[64]);
    place(head, 31, table, new byte[700]);
    place(head, 33, table, pieces());
    int lists = table.position();
    table.put(lists());
    head.putInt(154 + 73 * 8, lists).putInt(154 + 73 * 8 + 4, 2 + 28);
    place(head, 74, table, bytes(24).putInt(1).putInt(77).putInt(20, -1).array());
  }

  private static void place(ByteBuffer head, int index, ByteBuffer table, byte[] part) {
    head.putInt(154 + index * 8, table.position()).putInt(154 + index * 8 + 4, part.length);
    table.put(part);
  }

  /// One style, the normal one.
  private static byte[] styles() {
    ByteBuffer sheet = bytes(64);
    sheet.putShort((short) 18).putShort((short) 1).putShort((short) 10).putShort((short) 1);
    sheet.position(20);
    byte[] name = "Normal".getBytes(StandardCharsets.UTF_16LE);
    sheet.putShort((short) (10 + 2 + name.length + 2 + 6));
    sheet
        .putShort((short) 0)
        .putShort((short) 0xFFF1)
        .putShort((short) 2)
        .putShort((short) 0)
        .putShort((short) 0);
    sheet.putShort((short) 6).put(name).putShort((short) 0);
    sheet.putShort((short) 2).putShort((short) 0).putShort((short) 0);
    return sheet.array();
  }

  private byte[] sections() {
    return bytes(20).putInt(0).putInt(text.length()).putInt(10, -1).array();
  }

  private byte[] pieces() {
    ByteBuffer pieces = bytes(21).put((byte) 2).putInt(16).putInt(0).putInt(text.length());
    return pieces.putShort((short) 0).putInt(TEXT_AT).putShort((short) 0).array();
  }

  /// The levels of an office's outline: 一、 （一） 1.
  private static byte[] lists() {
    ByteBuffer lists = bytes(1024).putShort((short) 1).putInt(77).putInt(0);
    for (int i = 0; i < 9; i++) {
      lists.putShort((short) 0xFFF);
    }
    lists.putShort((short) 0);
    level(lists, 39, "\u0000、");
    level(lists, 39, "（\u0001）");
    for (int depth = 2; depth < 9; depth++) {
      level(lists, 0, (char) depth + ".");
    }
    byte[] exact = new byte[lists.position()];
    lists.get(0, exact);
    return exact;
  }

  private static void level(ByteBuffer lists, int format, String pattern) {
    lists.putInt(1).put((byte) format).put(new byte[23]);
    lists.putShort((short) pattern.length()).put(pattern.getBytes(StandardCharsets.UTF_16LE));
  }

  private static byte[] toggle(int... property) {
    return bytes(3).putShort((short) property[0]).put((byte) property[1]).array();
  }

  private static ByteBuffer bytes(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Formatted pages: where each run begins and the properties that differ from the style's.
  private static final class Pages {
    private static final int RUNS_A_PAGE = 16;
    private final int first;
    private final List<Run> runs;
    private final int entry;

    /// @param entry bytes per run in the page's index: 1 for runs, 13 for paragraphs
    Pages(int first, List<Run> runs, int entry) {
      this.first = first;
      this.runs = runs;
      this.entry = entry;
    }

    int count() {
      return Math.max(1, (runs.size() + RUNS_A_PAGE - 1) / RUNS_A_PAGE);
    }

    private int start(int run) {
      return TEXT_AT
          + 2 * runs.subList(0, Math.min(run, runs.size())).stream().mapToInt(Run::length).sum();
    }

    byte[] index() {
      ByteBuffer index = bytes((count() * 2 + 1) * 4);
      for (int page = 0; page <= count(); page++) {
        index.putInt(start(page * RUNS_A_PAGE));
      }
      for (int page = 0; page < count(); page++) {
        index.putInt(first + page);
      }
      return index.array();
    }

    void write(ByteBuffer document) {
      for (int page = 0; page < count(); page++) {
        write(document, (first + page) * PAGE, page * RUNS_A_PAGE);
      }
    }

    private void write(ByteBuffer document, int at, int from) {
      int until = Math.min(runs.size(), from + RUNS_A_PAGE);
      int free = PAGE - 2;
      for (int i = from; i < until; i++) {
        document.putInt(at + 4 * (i - from), start(i));
        byte[] properties = runs.get(i).properties();
        boolean paragraph = entry > 1;
        if (properties.length > 0 || paragraph) {
          free -= paragraph ? 4 + properties.length + properties.length % 2 : 2 + properties.length;
          free -= free % 2;
          document.put(at + 4 * (until - from + 1) + entry * (i - from), (byte) (free / 2));
          writeProperties(document, at + free, properties, paragraph);
        }
      }
      document.putInt(at + 4 * (until - from), start(until));
      document.put(at + PAGE - 1, (byte) (until - from));
    }

    private static void writeProperties(
        ByteBuffer document, int at, byte[] properties, boolean paragraph) {
      if (paragraph) {
        document.put(at + 1, (byte) ((3 + properties.length) / 2)).put(at + 4, properties);
      } else {
        document.put(at, (byte) properties.length).put(at + 1, properties);
      }
    }
  }
}
