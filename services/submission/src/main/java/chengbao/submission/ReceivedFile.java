package chengbao.submission;

import chengbao.manuscript.ContentHash;
import chengbao.submission.domain.FileKind;

/// A file that was looked at and may be kept.
///
/// @param name fit to be shown and handed out
/// @param scanned whether a scanner looked at it
public record ReceivedFile(
    String name, FileKind kind, byte[] bytes, ContentHash hash, boolean scanned) {
  public long size() {
    return bytes.length;
  }
}
