package chengbao.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the public reads: a version's text less the passages marked 不公开. Approval binds its hash
/// beside the version's. Attachments (minutes, evidence, scans) are for the offices: none goes to
/// the public with the text.
public record PublicText(
    String title,
    @Nullable String addressee,
    List<Block> blocks,
    List<String> attachmentHashes,
    String readerVersion) {
  public PublicText {
    blocks = List.copyOf(blocks);
    attachmentHashes = List.copyOf(attachmentHashes);
  }

  public static PublicText of(VersionText version) {
    return new PublicText(
        version.title(),
        version.addressee(),
        version.blocks().stream().filter(TextBlock::disclosed).map(TextBlock::block).toList(),
        List.of(),
        version.readerVersion());
  }

  /// The public text as a manuscript, to be checked once more just before publication.
  public Manuscript manuscript() {
    return new Manuscript(title, null, addressee, blocks, null, null);
  }
}
