package chengbao.submission;

import chengbao.manuscript.HiddenText;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Script;
import chengbao.manuscript.TrackedChanges;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the text of a draft came from (来稿), with everything that the reader set aside or turned
/// into something else, verbatim: nothing is taken away behind the drafter's back.
///
/// @param fileName empty for a paste
/// @param original the text before it was put into normal form, in its own script
/// @param stripped lines of a portal's page that are no part of the report
/// @param hidden what a word processor kept out of sight
/// @param changes how changes that nobody had accepted were taken
/// @param replaced what it bore around its text, where that reads otherwise than what is filled
public record Origin(
    String fileName,
    String format,
    Script script,
    String original,
    List<String> stripped,
    List<HiddenText> hidden,
    TrackedChanges changes,
    Person by,
    Instant at,
    List<Replaced> replaced) {
  /// Of a time when such parts were taken over there are none.
  public Origin {
    replaced = replaced == null ? List.of() : List.copyOf(replaced);
  }

  /// @param part `title`, `addressee` or `signatureUnit`
  public record Replaced(String part, String text) {
    /// The key of the part's name.
    public String key() {
      return "part_" + part;
    }
  }

  static Origin of(BroughtText brought, DraftText.Head filled, Person by, Instant at) {
    var source = brought.source();
    return new Origin(
        brought.fileName(),
        source.format(),
        source.script(),
        source.original(),
        source.stripped(),
        source.hidden(),
        brought.changes(),
        by,
        at,
        replaced(brought.manuscript(), filled));
  }

  /// What a document bears around its text and its report does not.
  public static List<Replaced> replaced(Manuscript read, DraftText.Head filled) {
    var all = new ArrayList<Replaced>();
    compare(all, "title", read.title(), filled.title());
    compare(all, "addressee", read.addressee(), filled.addressee());
    compare(all, "signatureUnit", read.signatureUnit(), filled.signatureUnit());
    return List.copyOf(all);
  }

  private static void compare(
      List<Replaced> all, String part, @Nullable String read, @Nullable String filled) {
    if (read != null && !read.isBlank() && !bare(read).equals(bare(filled))) {
      all.add(new Replaced(part, read));
    }
  }

  private static String bare(@Nullable String part) {
    return part == null ? "" : part.replaceAll("[\\s：:]", "");
  }
}
