package chengbao.review.domain;

import chengbao.manuscript.Manuscript;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.VersionText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text as it was sent up: what the content hash covers, and the parts beside it.
///
/// @param signatureUnit 落款
/// @param signedOn 成文日期
public record SentText(
    VersionText frozen,
    @Nullable String documentNumber,
    @Nullable String signatureUnit,
    @Nullable LocalDate signedOn) {

  public List<TextBlock> blocks() {
    return frozen.blocks();
  }

  /// As the checks read it.
  public Manuscript manuscript() {
    return new Manuscript(
        frozen.title(),
        documentNumber,
        frozen.addressee(),
        blocks().stream().map(TextBlock::block).toList(),
        signatureUnit,
        signedOn);
  }

  public boolean withholdsAnything() {
    return blocks().stream().anyMatch(block -> !block.disclosed());
  }
}
