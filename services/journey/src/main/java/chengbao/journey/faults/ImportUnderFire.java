package chengbao.journey.faults;

import chengbao.journey.api.Call;
import chengbao.journey.api.Caller;
import chengbao.journey.api.Form;
import chengbao.journey.api.Service;
import chengbao.journey.district.District;
import chengbao.journey.district.Officer;
import chengbao.journey.story.Patience;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/// An import of units that is begun before the parts start to fail: it goes on after every death of
/// the service, and in the end each row of the file is one unit.
final class ImportUnderFire {
  private static final int ROWS = 600;
  private static final Patience TO_END =
      new Patience(Duration.ofSeconds(120), Duration.ofMillis(500));

  private final Caller caller;
  private final Officer administrator;
  private final String government;
  private final String mark;
  private String job = "";

  /// @param mark what makes the names of this run's units its own
  ImportUnderFire(Caller caller, District district, String mark) {
    var unit = district.reporting().getFirst();
    this.caller = caller;
    this.administrator = district.administrator(unit);
    this.government =
        district.reporting().stream()
            .filter(one -> one.kind().equals("district-government"))
            .filter(one -> one.district().equals(unit.district()))
            .findFirst()
            .orElseThrow()
            .name();
    this.mark = mark;
  }

  /// What came of it.
  ///
  /// @param state `finished` when it came to its end
  /// @param rows how many rows were to be done
  /// @param done how each row was done
  /// @param units names of the units that are there now
  record Shown(String state, int rows, List<String> done, List<String> units) {}

  void begin() {
    var form = Form.file("file", "units.csv", file().getBytes(StandardCharsets.UTF_8));
    var handedIn =
        Call.post(Service.SUBMISSION, "/api/imports/units")
            .by(administrator)
            .carrying(form.contentType(), form.bytes());
    job = caller.must(handedIn).json().path("id").asText();
    caller.must(Call.post(Service.SUBMISSION, "/api/imports/" + job + "/start").by(administrator));
  }

  /// Once it has ended, or should have.
  Shown shown() {
    var ended =
        TO_END.until(
            "the import has ended",
            () -> Optional.of(read("/api/imports/" + job)).filter(ImportUnderFire::isOver));
    return new Shown(
        ended.path("state").asText(),
        ROWS,
        texts(ended.path("lines"), "outcome"),
        texts(read("/api/units"), "name").stream().filter(name -> name.contains(mark)).toList());
  }

  private static boolean isOver(JsonNode job) {
    return !job.path("state").asText().equals("running");
  }

  private JsonNode read(String path) {
    return caller.must(Call.get(Service.SUBMISSION, path).by(administrator)).json();
  }

  private static List<String> texts(JsonNode all, String field) {
    return StreamSupport.stream(all.spliterator(), false)
        .map(one -> one.path(field).asText())
        .toList();
  }

  private String file() {
    return "单位全称,简称,类别,上级单位,区划代码,统一社会信用代码,公开站点\n"
        + IntStream.range(0, ROWS)
            .mapToObj(row ->
                "试办%s第%d街道办事处,试办%s-%d,镇街,%s,990102%03d,11990102MB0%07d,%s"
                    .formatted(mark, row, mark, row, government, row, row, government))
            .collect(Collectors.joining("\n"))
        + "\n";
  }
}
