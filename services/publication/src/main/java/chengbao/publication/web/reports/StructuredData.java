package chengbao.publication.web.reports;

import chengbao.look.Portal;
import chengbao.look.Written;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// What a report's page tells search engines (JSON-LD, vocabulary of schema.org).
@ApplicationScoped
class StructuredData {

  private final ObjectMapper json;

  StructuredData(ObjectMapper json) {
    this.json = json;
  }

  RawString of(EditionPage.Shown shown, Portal portal) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("@context", "https://schema.org");
    report.put("@type", "Report");
    report.put("headline", shown.title());
    report.put("url", portal.base() + shown.page());
    report.put("identifier", shown.indexNumber());
    report.put("inLanguage", "zh-CN");
    report.put("version", shown.number());
    report.put("datePublished", Written.machine(shown.publishedAt()));
    report.put("dateCreated", Objects.toString(shown.signedOn(), null));
    report.put("temporalCoverage", String.valueOf(shown.reportYear()));
    report.put("author", Map.of("@type", "GovernmentOrganization", "name", shown.organ()));
    report.put("publisher", Map.of("@type", "GovernmentOrganization", "name", portal.name()));
    report.put("isAccessibleForFree", true);
    report.values().removeIf(Objects::isNull);
    return new RawString(written(report));
  }

  /// No text can end the script it stands in.
  private String written(Map<String, Object> data) {
    try {
      return json.writeValueAsString(data)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026")
          .replace("\u2028", "\\u2028")
          .replace("\u2029", "\\u2029");
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
