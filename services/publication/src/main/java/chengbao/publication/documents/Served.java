package chengbao.publication.documents;

/// What comes of asking for a file.
public sealed interface Served {

  record Ready(KeptFile file) implements Served {}

  /// Others are being made; it can be asked for again in a moment.
  record Busy() implements Served {}

  record NotOffered(Why why) implements Served {}

  /// Why a format is not offered.
  enum Why {
    /// This machine has no Chinese fonts.
    NO_FONTS,
    /// The text is longer than any report.
    TOO_LONG
  }
}
