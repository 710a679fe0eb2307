package chengbao.submission.tables;

import chengbao.submission.tables.Table.Row;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// CSV as RFC 4180 has it, in UTF-8 (with or without a mark at the beginning) or in GB18030, which
/// is what spreadsheets in offices still write.
final class CsvReader {
  private static final char MARK = '\uFEFF';

  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> cells = new ArrayList<>();
  private int line = 1;
  private int begun = 1;
  private int place;

  private CsvReader(String text) {
    this.text = text;
  }

  static Table read(byte[] file) {
    var text = decoded(file);
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableTable("no-text");
    }
    return new CsvReader(text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1))
        .table();
  }

  private static String decoded(byte[] file) {
    try {
      return strictly(StandardCharsets.UTF_8, file);
    } catch (CharacterCodingException _) {
      try {
        return strictly(Charset.forName("GB18030"), file);
      } catch (CharacterCodingException neither) {
        throw new UnreadableTable("unknown-encoding");
      }
    }
  }

  private static String strictly(Charset charset, byte[] file) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(file))
        .toString();
  }

  private Table table() {
    while (place < text.length()) {
      var character = text.charAt(place++);
      switch (character) {
        case '"' -> quoted();
        case ',' -> endCell();
        case '\r' -> {}
        case '\n' -> endRow();
        default -> cell.append(character);
      }
    }
    if (!cell.isEmpty() || !cells.isEmpty()) {
      endRow();
    }
    return new Table(rows);
  }

  /// Up to the closing mark; two marks in a row are one that is meant.
  private void quoted() {
    if (!cell.isEmpty()) {
      throw new UnreadableTable("stray-quote");
    }
    while (place < text.length()) {
      var character = text.charAt(place++);
      if (character == '\n') {
        line++;
      }
      if (character != '"') {
        cell.append(character);
      } else if (place < text.length() && text.charAt(place) == '"') {
        cell.append('"');
        place++;
      } else {
        return;
      }
    }
    throw new UnreadableTable("open-quote");
  }

  private void endCell() {
    if (cells.size() == Table.MOST_COLUMNS) {
      throw new UnreadableTable("too-wide");
    }
    cells.add(cell.toString());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    if (rows.size() == Table.MOST_ROWS) {
      throw new UnreadableTable("too-long");
    }
    rows.add(new Row(begun, List.copyOf(cells)));
    cells = new ArrayList<>();
    begun = ++line;
  }
}
