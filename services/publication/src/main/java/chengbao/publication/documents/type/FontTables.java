package chengbao.publication.documents.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tables of one font in a file by their tags. A collection (.ttc) holds several fonts; the one
/// with the PostScript name asked for is taken, or the first.
record FontTables(FontBytes file, Map<String, Table> tables) {

  private static final int RECORD = 16;
  private static final int POSTSCRIPT_NAME = 6;

  record Table(int at, int length) {}

  static FontTables of(FontBytes file, @Nullable String name) throws IOException {
    if (!file.word(0, 4).equals("ttcf")) {
      return at(file, 0);
    }
    for (int i = 0; i < file.u32(8); i++) {
      FontTables font = at(file, file.u32(12 + 4 * i));
      if (name == null || name.equals(font.name())) {
        return font;
      }
    }
    throw new IOException("no font of this name in the collection: " + name);
  }

  private static FontTables at(FontBytes file, int offset) {
    Map<String, Table> tables = new HashMap<>();
    for (int i = 0; i < file.u16(offset + 4); i++) {
      int record = offset + 12 + i * RECORD;
      tables.put(file.word(record, 4), new Table(file.u32(record + 8), file.u32(record + 12)));
    }
    return new FontTables(file, tables);
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  Table table(String tag) throws IOException {
    Table table = tables.get(tag);
    if (table == null) {
      throw new IOException("the font has no table " + tag);
    }
    return table;
  }

  int at(String tag) throws IOException {
    return table(tag).at();
  }

  byte[] copy(String tag) throws IOException {
    Table table = table(tag);
    return file.copy(table.at(), table.at() + table.length());
  }

  /// The font's PostScript name, letters only.
  String name() throws IOException {
    int names = at("name");
    int strings = names + file.u16(names + 4);
    for (int i = 0; i < file.u16(names + 2); i++) {
      int record = names + 6 + i * 12;
      if (file.u16(record + 6) == POSTSCRIPT_NAME) {
        int at = strings + file.u16(record + 10);
        byte[] letters = file.copy(at, at + file.u16(record + 8));
        return new String(letters, StandardCharsets.ISO_8859_1).replaceAll("[^A-Za-z0-9-]", "");
      }
    }
    return "Unnamed";
  }
}
