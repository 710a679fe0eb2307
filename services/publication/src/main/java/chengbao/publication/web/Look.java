package chengbao.publication.web;

import chengbao.publication.domain.OuterLook;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the last look at the page of another platform found, as pages and programs are told.
///
/// @param standing `agrees`, `differs`, `away` or `dead`
/// @param why it could not be read
public record Look(
    String address,
    String indexNumber,
    Instant at,
    String standing,
    @Nullable String why,
    List<Point> differences) {

  /// The same in the words of pages and data.
  public static Look of(OuterLook look) {
    return new Look(
        look.address(),
        look.indexNumber(),
        look.at(),
        RefusedMapper.word(look.standing()),
        look.why() == null ? null : RefusedMapper.word(look.why()),
        look.differences().stream()
            .map(one -> new Point(RefusedMapper.word(one.point()), one.ours(), one.theirs()))
            .toList());
  }

  /// Of the notice that shows it to readers: none when all is well.
  public @Nullable String noticeKind() {
    return standing.equals("agrees") ? null : "care";
  }

  /// The key of the words for why it could not be read.
  public String whyKey() {
    return "why_" + Objects.requireNonNullElse(why, "unreachable").replace('-', '_');
  }

  /// One thing that differs.
  ///
  /// @param what `title`, `organ`, `posted`, `written` or `text`
  public record Point(String what, String ours, String theirs) {
    /// The key of the word for it.
    public String key() {
      return "point_" + what;
    }

    /// What both have before they differ.
    public String before() {
      int same = 0;
      int shorter = Math.min(ours.length(), theirs.length());
      while (same < shorter && ours.charAt(same) == theirs.charAt(same)) {
        same++;
      }
      return ours.substring(0, same);
    }

    /// What both have after that.
    public String after() {
      int from = before().length();
      int same = 0;
      int shorter = Math.min(ours.length(), theirs.length()) - from;
      while (same < shorter
          && ours.charAt(ours.length() - 1 - same) == theirs.charAt(theirs.length() - 1 - same)) {
        same++;
      }
      return ours.substring(ours.length() - same);
    }

    public String onlyOurs() {
      return ours.substring(before().length(), ours.length() - after().length());
    }

    public String onlyTheirs() {
      return theirs.substring(before().length(), theirs.length() - after().length());
    }
  }
}
