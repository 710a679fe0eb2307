package chengbao.journey.bench;

import chengbao.journey.api.Report;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// One drafter at one draft, whose page saves a section by itself as the page's script does: with
/// the versions that it knows, and with the whole text of the section.
final class DraftDesk {
  private final PageVisit page;
  private final String report;
  private final String section;
  private final String heading;
  private final String body;
  private long version;
  private long reportVersion;
  private int saves;

  DraftDesk(PageVisit page, Report draft) {
    JsonNode chosen = draft.data().path("sections").path(1);
    this.page = page;
    this.report = draft.id();
    this.section = chosen.path("id").asText();
    this.version = chosen.path("version").asLong();
    this.reportVersion = draft.data().path("version").asLong();
    this.heading = chosen.path("heading").asText();
    this.body =
        StreamSupport.stream(chosen.path("blocks").spliterator(), false)
            .filter(block -> block.path("level").asInt() != 1)
            .map(block -> block.path("text").asText())
            .collect(Collectors.joining("\n"));
  }

  /// Types a few words more and has them saved.
  Duration save() {
    saves++;
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("version", Long.toString(reportVersion));
    fields.put("version-" + section, Long.toString(version));
    fields.put("heading-" + section, heading);
    fields.put("body-" + section, body + "\n全年第" + saves + "次改到这里。");
    long from = System.nanoTime();
    JsonNode saved = page.send("/reports/" + report + "/sections/" + section, fields);
    Duration took = Duration.ofNanos(System.nanoTime() - from);
    version = saved.path("section").asLong();
    reportVersion = saved.path("report").asLong();
    return took;
  }
}
