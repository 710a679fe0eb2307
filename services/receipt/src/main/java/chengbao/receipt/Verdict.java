package chengbao.receipt;

import com.fasterxml.jackson.databind.JsonNode;

/// What comes of looking at a receipt.
public sealed interface Verdict {
  /// Sealed with one of the published keys, and what can be read is what was sealed.
  ///
  /// @param type what it is: a receipt, or the short form of one that its QR code holds
  record Genuine(String type, JsonNode statement) implements Verdict {}

  /// Not what was issued.
  record Refused(Fault fault) implements Verdict {}

  /// No receipt at all.
  record Unreadable() implements Verdict {}

  enum Fault {
    /// None of the published keys bears the id that the receipt names.
    KEY_UNKNOWN,
    /// The seal does not fit: what was sealed was changed, or another key sealed it.
    SEAL_BROKEN,
    /// The seal fits, but the part that people read says something else.
    READABLE_PART_CHANGED
  }
}
