package chengbao.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text of a version as it is frozen by its content hash when submitted.
///
/// @param attachmentHashes `sha-256` values in the order of the attachments
/// @param readerVersion the version of this library that cut the text into blocks
public record VersionText(
    String title,
    @Nullable String addressee,
    List<TextBlock> blocks,
    List<String> attachmentHashes,
    String readerVersion) {
  public VersionText {
    blocks = List.copyOf(blocks);
    attachmentHashes = List.copyOf(attachmentHashes);
  }
}
