package chengbao.publication.documents;

import chengbao.publication.domain.Edition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `/verify` found.
///
/// @param matches the editions it belongs to; empty when this portal knows nothing of it
public record Verdict(List<Match> matches) {

  public static final Verdict UNKNOWN = new Verdict(List.of());

  /// By what an edition was known again.
  public enum By {
    /// The bytes of a file that was downloaded here.
    FILE,
    /// 公开稿的校验值 or its beginning, the 存证编号.
    PUBLIC_HASH,
    /// The hash of the whole version, as on the unit's receipt.
    CONTENT_HASH,
    /// 索引号
    INDEX_NUMBER,
    /// Every character of the public text.
    TEXT
  }

  /// One edition.
  ///
  /// @param format of the file, if it is one
  /// @param editions how many the report has
  /// @param current the one that holds now; null when none does
  public record Match(
      By by,
      @Nullable Format format,
      Edition.Numbered edition,
      int editions,
      @Nullable Integer current) {}

  public boolean isKnown() {
    return !matches.isEmpty();
  }
}
