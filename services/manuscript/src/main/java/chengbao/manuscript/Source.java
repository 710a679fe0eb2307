package chengbao.manuscript;

import chengbao.manuscript.reading.OffsetMap;
import java.util.List;
import java.util.Map;

/// Where a manuscript came from: the text as it was before reading, the portal furniture that was
/// taken out, and what it told.
///
/// @param format txt, docx, doc, html, pdf, wps or pasted
/// @param original the text before normalising, in its own script
/// @param stripped furniture lines verbatim, in order
/// @param metadata facts found in the furniture: index number, dates, publishing organ; keys as in
///   `metadata.txt`
/// @param hidden what a word processor keeps out of sight (unaccepted changes, comments, hidden
///   text); the clerk decides
/// @param offsets from [Manuscript#text()] back to `original`
public record Source(
    String format,
    Script script,
    String original,
    List<String> stripped,
    Map<String, String> metadata,
    List<HiddenText> hidden,
    OffsetMap offsets) {
  public Source {
    stripped = List.copyOf(stripped);
    metadata = Map.copyOf(metadata);
    hidden = List.copyOf(hidden);
  }

  /// A pasted body or saved page often comes without title, addressee and signature; then their
  /// absence says little.
  public boolean isWholeDocument() {
    return format.equals("docx")
        || format.equals("doc")
        || format.equals("wps")
        || format.equals("pdf");
  }
}
