package chengbao.journey.bench.portal;

import chengbao.local.LocalPostgres;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Published reports of as many invented units as wanted, a report each, all on one site: harder
/// for its lists than a country of three thousand sites. They go in as SQL.
final class Country {

  private static final String UNITS =
      """
      insert into units (id, kind, name, short_name, district, site, version)
      select 'u' || n, case when n % 3 = 0 then 'sub-district' else 'district-bureau' end,
        '第' || n || '街道办事处', '第' || n || '街道', '990102', 'anlan', 1
      from generate_series(?, ?) n
      """;

  private static final String EDITIONS =
      """
      insert into editions (report, number, version, state, report_version, report_year, title, unit,
        unit_name, unit_kind, district, site, content_hash, public_hash, approval, index_number,
        published_at)
      select md5('report ' || n)::uuid, 1, 1, 'published', 1, 2021 + n % 5, name || ?, 'u' || n, name,
        case when n % 3 = 0 then 'sub-district' else 'district-bureau' end, '990102', 'anlan',
        md5('c' || n) || md5('c' || n), md5('p' || n) || md5('p' || n),
        replace(replace(replace(?, '{unit}', name), '{report}', md5('report ' || n)::uuid::text),
          '{number}', n::text),
        '11990102MB0000002G/2026-' || lpad(n::text, 6, '0'),
        timestamptz '2026-01-01 09:00+08' + n * interval '20 seconds'
      from (select n, '第' || n || '街道办事处' as name from generate_series(?, ?) n) numbered
      """;

  /// A change a report would be a hundred thousand rows that nobody wants; the portal is started
  /// again afterwards and looks at everything anew.
  private static final String TOLD_TO_NOBODY = "alter table editions disable trigger editions_tell";

  private static final String TOLD_AGAIN = "alter table editions enable trigger editions_tell";

  private final LocalPostgres postgres;
  private int size;

  Country(LocalPostgres postgres) {
    this.postgres = postgres;
  }

  /// Adds units and their reports until there are so many, two halves at once.
  void grow(int reports) throws SQLException {
    try (Connection database = postgres.connect("publication");
        Statement statement = database.createStatement()) {
      if (size == 0) {
        site(database);
      }
      int middle = (size + reports) / 2;
      statement.execute(TOLD_TO_NOBODY);
      try (ExecutorService halves = Executors.newFixedThreadPool(2)) {
        List<Future<?>> both =
            List.of(
                halves.submit(() -> fill(size + 1, middle)),
                halves.submit(() -> fill(middle + 1, reports)));
        for (Future<?> half : both) {
          half.get();
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      } catch (ExecutionException failed) {
        throw new IllegalStateException(failed.getCause());
      }
      statement.execute(TOLD_AGAIN);
      statement.execute("vacuum analyze");
    }
    size = reports;
  }

  private static void site(Connection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(
          """
          insert into sites values ('anlan', '澜州市安澜区人民政府', 'www.anlan.example', '9901020001',
            'USCC/YYYY-NNNNN', '安澜区望潮街道观澜路1号', false)
          """);
    }
  }

  private @Nullable Void fill(int from, int to) throws SQLException {
    try (Connection database = postgres.connect("publication");
        PreparedStatement units = database.prepareStatement(UNITS);
        PreparedStatement editions = database.prepareStatement(EDITIONS)) {
      units.setInt(1, from);
      units.setInt(2, to);
      units.executeUpdate();
      editions.setString(1, "关于2025年度法治政府建设情况的报告");
      editions.setString(2, approval());
      editions.setInt(3, from);
      editions.setInt(4, to);
      editions.executeUpdate();
    }
    return null;
  }

  /// Addresses of so many reports, drawn evenly from all.
  List<String> addresses(int most) throws SQLException {
    List<String> addresses = new ArrayList<>();
    try (Connection database = postgres.connect("publication");
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select report from editions order by md5(report::text) limit " + most)) {
      while (rows.next()) {
        addresses.add("/reports/" + rows.getString(1));
      }
    }
    return addresses;
  }

  /// Lets the portal know that some report has changed, so that its lists are made anew.
  void change() throws SQLException {
    try (Connection database = postgres.connect("publication");
        Statement statement = database.createStatement()) {
      statement.execute("insert into public_changes (report) values (gen_random_uuid())");
    }
  }

  private static String approval() {
    Map<String, Object> hash = Map.of("algorithm", "sha-256", "value", "0".repeat(64));
    Map<String, Object> approval =
        Map.ofEntries(
            Map.entry("report", "{report}"),
            Map.entry("reportVersion", 1),
            Map.entry("unit", unit()),
            Map.entry("round", round()),
            Map.entry("disclosure", "active"),
            Map.entry("contentHash", hash),
            Map.entry("publicHash", hash),
            Map.entry("document", document()),
            Map.entry("level", 2),
            Map.entry("office", Map.of("id", "o", "name", "中共安澜区委全面依法治区委员会办公室")),
            Map.entry("at", "2026-02-14T02:00:00Z"),
            Map.entry(
                "proof", Map.of("key", "k", "algorithm", "Ed25519", "signature", "A".repeat(86))));
    try {
      return new ObjectMapper().writeValueAsString(approval);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, Object> unit() {
    return Map.of(
        "id", "u{number}",
        "kind", "sub-district",
        "name", "{unit}",
        "shortName", "{unit}",
        "district", "990102",
        "areaCode", "990102101",
        "creditCode", "11990102MB0000002G",
        "site", "anlan");
  }

  private static Map<String, Object> round() {
    return Map.of(
        "id", "r",
        "title", "关于报送2025年度法治政府建设年度报告的通知",
        "noticeNumber", "安法治办〔2026〕2号",
        "reportYear", 2025,
        "due", "2026-02-28T16:00:00Z");
  }

  private static Map<String, Object> document() {
    return Map.of(
        "title", "{unit}关于2025年度法治政府建设情况的报告",
        "addressee", "中共安澜区委员会、安澜区人民政府",
        "blocks", blocks(),
        "attachmentHashes", List.of(),
        "readerVersion", "1",
        "signedBy", "{unit}",
        "signedOn", "2026-02-11");
  }

  private static List<Map<String, Object>> blocks() {
    return LongReport.blocks("{unit}").stream()
        .map(block ->
            Map.<String, Object>of(
                "id", block.id(),
                "kind", block.kind().code(),
                "level", block.level(),
                "text", block.text()))
        .toList();
  }
}
