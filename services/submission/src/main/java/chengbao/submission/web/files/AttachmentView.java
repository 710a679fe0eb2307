package chengbao.submission.web.files;

import chengbao.submission.domain.Attachment;
import java.time.Instant;
import java.util.Locale;

/// An attachment as pages show it.
///
/// @param useKey the key of the word for what it is for
/// @param hash whole, in hexadecimal
record AttachmentView(
    String useKey, String name, String size, String hash, boolean scanned, String by, Instant at) {
  private static final double KILOBYTE = 1024;

  static AttachmentView of(Attachment attachment) {
    return new AttachmentView(
        "use_" + attachment.use().code().replace('-', '_'),
        attachment.name(),
        written(attachment.size()),
        attachment.hash().value(),
        attachment.scanned(),
        attachment.by().name(),
        attachment.at());
  }

  /// Enough of it to be read out.
  public String shortHash() {
    return hash.substring(0, 12);
  }

  static String written(long bytes) {
    return bytes < KILOBYTE * KILOBYTE
        ? (long) Math.ceil(bytes / KILOBYTE) + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / KILOBYTE / KILOBYTE);
  }
}
