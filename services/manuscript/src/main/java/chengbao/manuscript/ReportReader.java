package chengbao.manuscript;

import chengbao.manuscript.Reading.Read;
import chengbao.manuscript.Reading.Reason;
import chengbao.manuscript.Reading.Unreadable;
import chengbao.manuscript.formats.PageText;
import chengbao.manuscript.reading.Assembly;
import chengbao.manuscript.reading.FileFormat;
import chengbao.manuscript.reading.RawText;
import chengbao.manuscript.worker.Readers;

/// Reads a report from a file or from pasted text. Whatever comes in, the answer is a [Reading];
/// nothing is thrown for bad input.
///
/// Formats: .txt (UTF-8, GB18030, Big5, UTF-16), .docx, .doc, .wps with Word inside, .html and
/// .mht, .pdf with text, pasted text and rich text. The name decides nothing, the bytes do. Where
/// binary formats are parsed, here or in a worker process, is said by [Readers].
public final class ReportReader {
  /// Part of the content hash: a later version may cut the same text into other blocks.
  public static final String VERSION = "2026.11";

  /// The largest file taken; a report has some 10 kB of text.
  public static final int LARGEST_FILE = 20 * 1024 * 1024;

  /// The longest text taken, in characters.
  public static final int LONGEST_TEXT = 300_000;

  private ReportReader() {}

  /// @param fileName only to name the file to people and to tell two formats of the same bytes
  ///   apart
  public static Reading read(byte[] bytes, String fileName) {
    return read(bytes, fileName, TrackedChanges.ACCEPTED);
  }

  /// @param changes what to do with changes of a Word file nobody accepted yet
  public static Reading read(byte[] bytes, String fileName, TrackedChanges changes) {
    if (bytes.length == 0) {
      return Unreadable.because(Reason.EMPTY);
    }
    if (bytes.length > LARGEST_FILE) {
      return Unreadable.because(Reason.TOO_LARGE, "megabytes", LARGEST_FILE / 1024 / 1024);
    }
    return reading(Readers.current().parse(bytes, FileFormat.of(bytes, fileName), changes));
  }

  /// Reads text a clerk pasted or typed.
  public static Reading readText(String text) {
    if (text.isBlank()) {
      return Unreadable.because(Reason.EMPTY);
    }
    return assembled(RawText.Lines.ofPlain("pasted", text));
  }

  /// Reads rich text a clerk pasted: the markup of the clipboard.
  public static Reading readMarkup(String markup) {
    if (markup.isBlank()) {
      return Unreadable.because(Reason.EMPTY);
    }
    return reading(PageText.fragment(markup));
  }

  private static Reading reading(RawText text) {
    return switch (text) {
      case RawText.Lines raw -> assembled(raw);
      case RawText.Refused refused -> refused.why();
    };
  }

  private static Reading assembled(RawText.Lines raw) {
    if (raw.original().length() > LONGEST_TEXT) {
      return Unreadable.because(Reason.TOO_LARGE, "characters", LONGEST_TEXT);
    }
    Read read = Assembly.of(raw);
    return read.manuscript().text().isEmpty() ? Unreadable.because(Reason.EMPTY) : read;
  }
}
