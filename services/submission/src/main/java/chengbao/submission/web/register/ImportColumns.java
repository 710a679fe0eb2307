package chengbao.submission.web.register;

import chengbao.submission.CheckImport;
import chengbao.submission.domain.Import;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.tables.Table;
import chengbao.submission.tables.UnreadableTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The columns of a file, by the words of its first row.
final class ImportColumns {
  private record Column(String code, String title, boolean required) {}

  private static final List<Column> UNITS =
      List.of(
          new Column("name", "单位全称", true),
          new Column("shortName", "简称", false),
          new Column("kind", "类别", true),
          new Column("parent", "上级单位", false),
          new Column("areaCode", "区划代码", true),
          new Column("creditCode", "统一社会信用代码", true),
          new Column("site", "公开站点", false),
          new Column("addressee", "主送机关", false),
          new Column("from", "生效日期", false));
  private static final List<Column> OFFICERS =
      List.of(
          new Column("name", "姓名", true),
          new Column("username", "用户名", true),
          new Column("unit", "单位", true),
          new Column("functions", "职责", true),
          new Column("position", "职务", true),
          new Column("mail", "电子邮箱", false),
          new Column("from", "开始日期", false));
  private static final String UNITS_EXAMPLE =
      "澜州市安澜区芦汀乡人民政府,芦汀乡,镇街,区政府,990102201,11990102MB00000862,澜州市安澜区人民政府,"
          + "中共澜州市安澜区委员会、澜州市安澜区人民政府,2026-01-01";
  private static final String OFFICERS_EXAMPLE =
      "陶若竹,luting-drafter,白鹭镇,拟稿人,司法所科员,luting-drafter@anlan.example,2026-03-01";

  private ImportColumns() {}

  static List<CheckImport.Read> read(Import.Kind kind, byte[] file) {
    var table = table(file);
    if (table.rows().isEmpty()) {
      throw new Refused(Refusal.TABLE_EMPTY);
    }
    var places = places(kind, table.rows().getFirst());
    return table.rows().stream()
        .skip(1)
        .map(row -> {
          var cells = new HashMap<String, String>();
          places.forEach((code, place) -> cells.put(code, row.cell(place).strip()));
          return new CheckImport.Read(row.line(), cells);
        })
        .toList();
  }

  /// The template: what stands in the first row, and one line that shows how it is meant. With the
  /// mark at the beginning, by which spreadsheets recognise UTF-8.
  static String template(Import.Kind kind) {
    var titles = columns(kind).stream().map(Column::title).toList();
    var example = kind == Import.Kind.UNITS ? UNITS_EXAMPLE : OFFICERS_EXAMPLE;
    return "\uFEFF" + String.join(",", titles) + "\r\n" + example + "\r\n";
  }

  private static Table table(byte[] file) {
    try {
      return Table.read(file);
    } catch (UnreadableTable unreadable) {
      throw new Refused(
          Refusal.TABLE_UNREADABLE, Map.of("reason", String.valueOf(unreadable.getMessage())));
    }
  }

  private static Map<String, Integer> places(Import.Kind kind, Table.Row titles) {
    var places = new HashMap<String, Integer>();
    var missing = new ArrayList<String>();
    for (var column : columns(kind)) {
      var place = place(titles, column);
      if (place >= 0) {
        places.put(column.code(), place);
      } else if (column.required()) {
        missing.add(column.title());
      }
    }
    if (!missing.isEmpty()) {
      throw new Refused(
          Refusal.TABLE_COLUMNS_MISSING, Map.of("columns", String.join("、", missing)));
    }
    return places;
  }

  private static int place(Table.Row titles, Column column) {
    for (var place = 0; place < titles.cells().size(); place++) {
      var title = titles.cell(place).strip();
      if (title.equals(column.title()) || title.equals(column.code())) {
        return place;
      }
    }
    return -1;
  }

  private static List<Column> columns(Import.Kind kind) {
    return kind == Import.Kind.UNITS ? UNITS : OFFICERS;
  }
}
