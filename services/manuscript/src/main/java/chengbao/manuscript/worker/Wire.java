package chengbao.manuscript.worker;

import chengbao.manuscript.HiddenText;
import chengbao.manuscript.Reading.Unreadable;
import chengbao.manuscript.TrackedChanges;
import chengbao.manuscript.reading.FileFormat;
import chengbao.manuscript.reading.MappedText;
import chengbao.manuscript.reading.RawText;
import chengbao.manuscript.structure.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Questions and answers between a service and its worker: a length, then so many bytes. The
/// service believes no answer: lengths and places are checked.
final class Wire {
  static final int READY = 0x43485742;

  private static final int LARGEST_ANSWER = 32 * 1024 * 1024;

  record Question(byte[] bytes, FileFormat format, TrackedChanges changes) {}

  private Wire() {}

  static void ask(DataOutput out, Question question) throws IOException {
    out.writeByte(question.format().ordinal());
    out.writeByte(question.changes().ordinal());
    out.writeInt(question.bytes().length);
    out.write(question.bytes());
  }

  static Question question(DataInput in) throws IOException {
    FileFormat format = FileFormat.values()[in.readUnsignedByte()];
    TrackedChanges changes = TrackedChanges.values()[in.readUnsignedByte()];
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new Question(bytes, format, changes);
  }

  static void answer(DataOutput out, RawText text) throws IOException {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(frame);
    switch (text) {
      case RawText.Lines lines -> {
        fields.writeBoolean(true);
        writeLines(fields, lines);
      }
      case RawText.Refused refused -> {
        fields.writeBoolean(false);
        writeString(fields, refused.why().code());
        writeMap(fields, refused.why().parameters());
      }
    }
    out.writeInt(frame.size());
    out.write(frame.toByteArray());
  }

  static RawText answer(DataInput in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LARGEST_ANSWER) {
      throw new IOException("An answer of " + length + " bytes is none");
    }
    byte[] frame = new byte[length];
    in.readFully(frame);
    DataInputStream fields = new DataInputStream(new ByteArrayInputStream(frame));
    return fields.readBoolean()
        ? readLines(fields)
        : new RawText.Refused(new Unreadable(readString(fields), readMap(fields)));
  }

  private static void writeLines(DataOutput out, RawText.Lines text) throws IOException {
    writeString(out, text.format());
    writeString(out, text.original());
    writePlaces(out, text.lines());
    writePlaces(out, text.furniture());
    writeMap(out, text.metadata());
    out.writeInt(text.hidden().size());
    for (HiddenText hidden : text.hidden()) {
      out.writeByte(hidden.kind().ordinal());
      writeString(out, hidden.text());
    }
  }

  private static RawText readLines(DataInputStream in) throws IOException {
    String format = readString(in);
    String original = readString(in);
    List<Line> lines = readPlaces(in, original);
    List<Line> furniture = readPlaces(in, original);
    Map<String, String> metadata = readMap(in);
    List<HiddenText> hidden = new ArrayList<>();
    for (int i = count(in); i > 0; i--) {
      int kind = Math.min(in.readUnsignedByte(), HiddenText.Kind.values().length - 1);
      hidden.add(new HiddenText(HiddenText.Kind.values()[kind], readString(in)));
    }
    return new RawText.Lines(format, original, lines, hidden, metadata, furniture);
  }

  /// A line travels as its place in the original; a parser's line is always a piece of it.
  private static void writePlaces(DataOutput out, List<Line> lines) throws IOException {
    out.writeInt(lines.size());
    for (Line line : lines) {
      out.writeInt(line.mapped().originOf(0));
      out.writeInt(line.mapped().length());
      out.writeByte(line.hint());
      out.writeBoolean(line.table());
    }
  }

  private static List<Line> readPlaces(DataInputStream in, String original) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (int i = count(in); i > 0; i--) {
      int start = in.readInt();
      int length = in.readInt();
      if (start < 0 || length < 0 || length > original.length() - start) {
        throw new IOException("A line outside of its text");
      }
      MappedText text = MappedText.at(original.substring(start, start + length), start);
      lines.add(new Line(text, in.readUnsignedByte(), in.readBoolean()));
    }
    return lines;
  }

  private static void writeMap(DataOutput out, Map<String, String> map) throws IOException {
    out.writeInt(map.size());
    for (Map.Entry<String, String> entry : map.entrySet()) {
      writeString(out, entry.getKey());
      writeString(out, entry.getValue());
    }
  }

  private static Map<String, String> readMap(DataInputStream in) throws IOException {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = count(in); i > 0; i--) {
      map.put(readString(in), readString(in));
    }
    return map;
  }

  private static void writeString(DataOutput out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readString(DataInputStream in) throws IOException {
    byte[] bytes = new byte[count(in)];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// A number of things of which each takes at least one more byte of this frame.
  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw new IOException("More things than bytes");
    }
    return count;
  }
}
