package chengbao.submission.web.drafting;

import chengbao.manuscript.ContentHash;
import chengbao.submission.CheckDraft;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.SectionId;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Everything that stands on the drafting page, as it was sent.
///
/// Whatever button is pressed, the whole page is saved: nobody loses one part by saving another.
/// Beside each part goes a mark of how it was when the page was made (`base-…`), which tells what
/// this officer changed from what somebody else did.
public record DraftForm(MultivaluedMap<String, String> fields) {

  /// What was typed, with the line ends of every other text; empty when the field is absent.
  public String text(String name) {
    return Objects.requireNonNullElse(fields.getFirst(name), "").replace("\r\n", "\n");
  }

  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /// Whether the officer changed this part since the page was made.
  boolean changed(String part, String now) {
    return !text("base-" + part).equals(mark(now));
  }

  /// Whether somebody else changed it since the page was made.
  public boolean overtaken(String part, String stored) {
    return !text("base-" + part).equals(mark(stored));
  }

  public long version() {
    return number("version");
  }

  public long version(SectionId section) {
    return number("version-" + section);
  }

  String section(SectionId section) {
    return together(text("heading-" + section), text("body-" + section));
  }

  static String together(String heading, String body) {
    return heading.isBlank() ? body.strip() : (heading.strip() + "\n" + body.strip()).strip();
  }

  /// The ids of the sections that the page showed.
  List<String> sections() {
    return fields.keySet().stream()
        .filter(name -> name.startsWith("body-"))
        .map(name -> name.substring("body-".length()))
        .toList();
  }

  /// What is to be checked. Sections that are gone, and what is no section's id, are left out.
  CheckDraft.Typed typed() {
    var typed = new HashMap<SectionId, String>();
    for (var section : sections()) {
      try {
        var id = new SectionId(UUID.fromString(section));
        typed.put(id, section(id));
      } catch (IllegalArgumentException _) {
        // a name that no page of ours has
      }
    }
    return new CheckDraft.Typed(has("documentNumber") ? documentNumber() : null, typed);
  }

  /// 文号, the only part of the head that is typed.
  String documentNumber() {
    return text("documentNumber").strip();
  }

  boolean cleared() {
    return has("secrecyCleared");
  }

  /// Whether the review already stood when the page was made; then it does not cover what was typed
  /// since.
  boolean stoodCleared() {
    return text("secrecyStood").equals("true");
  }

  /// Whether the review stood when the page was made, and an autosave of the text ended it since.
  boolean lapsed() {
    return text("secrecyStood").equals("lapsed");
  }

  static String written(DraftText.Head head) {
    return Objects.requireNonNullElse(head.documentNumber(), "");
  }

  public static String mark(String text) {
    return ContentHash.ofBytes(text.getBytes(StandardCharsets.UTF_8)).value().substring(0, 16);
  }

  private long number(String name) {
    var typed = text(name);
    return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
  }
}
