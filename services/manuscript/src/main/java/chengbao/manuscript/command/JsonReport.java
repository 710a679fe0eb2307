package chengbao.manuscript.command;

import chengbao.manuscript.Block;
import chengbao.manuscript.Finding;
import chengbao.manuscript.Reading.Unreadable;
import chengbao.manuscript.Section;
import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.sums.Sum;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One JSON object a file, each on a line of its own. Offsets are UTF-16 into `document.text`; a
/// finding about the whole text has none.
final class JsonReport implements Output {
  private static final JsonFactory JSON = new JsonFactory();
  private final PrintStream out;
  private final Locale language;

  JsonReport(PrintStream out, Locale language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public void unreadable(String file, Unreadable why) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("file", file);
      json.writeObjectFieldStart("unreadable");
      json.writeStringField("code", why.code());
      json.writeStringField("message", why.message(language));
      json.writeEndObject();
      json.writeEndObject();
    }
    out.println(line);
  }

  @Override
  public void checked(Checked checked) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("file", checked.file());
      json.writeStringField("ruleSet", checked.run().ruleSet());
      document(json, checked);
      json.writeArrayFieldStart("figures");
      for (Figure figure : checked.figures()) {
        figure(json, checked, figure);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("sums");
      for (Sum sum : checked.sums()) {
        sum(json, checked, sum);
      }
      json.writeEndArray();
      findings(json, checked);
      json.writeEndObject();
    }
    out.println(line);
  }

  @Override
  public void end() {
    out.flush();
  }

  private static void document(JsonGenerator json, Checked checked) throws IOException {
    var manuscript = checked.manuscript();
    json.writeObjectFieldStart("document");
    json.writeStringField("title", manuscript.title().isEmpty() ? null : manuscript.title());
    json.writeStringField("documentNumber", manuscript.documentNumber());
    json.writeStringField("addressee", manuscript.addressee());
    json.writeStringField("unit", checked.facts().unit());
    writeNumber(json, "year", checked.facts().year());
    json.writeStringField(
        "signedOn", manuscript.signedOn() == null ? null : manuscript.signedOn().toString());
    json.writeStringField("script", checked.source().script().code());
    json.writeObjectFieldStart("metadata");
    for (var entry : new TreeMap<>(checked.source().metadata()).entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
    json.writeStringField("text", manuscript.text());
    json.writeArrayFieldStart("sections");
    for (Section section : manuscript.outline()) {
      section(json, checked, section);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("stripped");
    for (String stripped : checked.source().stripped()) {
      json.writeString(stripped);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void section(JsonGenerator json, Checked checked, Section section)
      throws IOException {
    Block last = section.blocks().getLast();
    json.writeStartObject();
    json.writeStringField("id", section.id());
    json.writeStringField("number", section.number());
    json.writeNumberField("level", section.level());
    json.writeStringField("heading", section.heading());
    json.writeStringField(
        "role", section.roles().isEmpty() ? null : section.roles().getFirst().code());
    json.writeArrayFieldStart("roles");
    for (var role : section.roles()) {
      json.writeString(role.code());
    }
    json.writeEndArray();
    json.writeNumberField("start", checked.offset(section.id()));
    json.writeNumberField("end", checked.offset(last.id()) + last.text().length());
    json.writeNumberField("characters", section.characters());
    json.writeEndObject();
  }

  private static void figure(JsonGenerator json, Checked checked, Figure figure)
      throws IOException {
    json.writeStartObject();
    span(json, figure.quote(), checked.offset(figure.blockId()) + figure.start());
    json.writeStringField("section", checked.section(figure.blockId()));
    json.writeStringField("subject", figure.subject());
    writeNumber(json, "indicator", figure.indicator());
    json.writeFieldName("value");
    json.writeNumber(figure.number());
    json.writeStringField("bound", figure.bound().code());
    json.writeStringField("unit", figure.unit());
    json.writeStringField("measure", figure.measure().code());
    json.writeStringField("period", figure.period());
    json.writeEndObject();
  }

  private static void sum(JsonGenerator json, Checked checked, Sum sum) throws IOException {
    json.writeStartObject();
    span(json, sum.quote(), checked.offset(sum.blockId()) + sum.start());
    json.writeStringField("working", sum.working());
    json.writeBooleanField("holds", sum.holds());
    json.writeEndObject();
  }

  private void findings(JsonGenerator json, Checked checked) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : checked.run().findings()) {
      json.writeStartObject();
      json.writeStringField("rule", finding.rule());
      json.writeStringField("severity", finding.severity().code());
      json.writeStringField("message", finding.message(language));
      int start = checked.start(finding);
      json.writeStringField("quote", start < 0 ? null : finding.quote());
      writeNumber(json, "start", start < 0 ? null : Integer.valueOf(start));
      writeNumber(
          json, "end", start < 0 ? null : Integer.valueOf(start + finding.quote().length()));
      json.writeStringField("working", finding.working());
      json.writeStringField("suggestion", finding.suggestion(language));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void span(JsonGenerator json, String quote, int start) throws IOException {
    json.writeStringField("quote", quote);
    json.writeNumberField("start", start);
    json.writeNumberField("end", start + quote.length());
  }

  private static void writeNumber(JsonGenerator json, String name, @Nullable Integer number)
      throws IOException {
    if (number == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, number);
    }
  }
}
