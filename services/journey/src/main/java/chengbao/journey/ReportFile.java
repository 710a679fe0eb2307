package chengbao.journey;

import chengbao.journey.story.Document;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportFacts;
import chengbao.manuscript.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file somebody named: a report's text, or something else.
sealed interface ReportFile {
  Path path();

  /// A text, with what it tells about itself.
  record Readable(Path path, Document document, ReportFacts facts) implements ReportFile {}

  /// No report's text.
  ///
  /// @param why one sentence for people
  record Nonsense(Path path, String why) implements ReportFile {}

  static ReportFile read(Path path, Wording words) {
    try {
      if (!Files.isRegularFile(path)) {
        return new Nonsense(path, words.say("file.missing"));
      }
      if (Files.size(path) > ReportReader.LARGEST_FILE) {
        return new Nonsense(
            path,
            words.say("file.too-large", Files.size(path) >> 20, ReportReader.LARGEST_FILE >> 20));
      }
      return read(path, Files.readAllBytes(path), words);
    } catch (IOException fault) {
      return new Nonsense(path, words.say("file.unreadable", fault.getMessage()));
    }
  }

  private static ReportFile read(Path path, byte[] bytes, Wording words) {
    String name = String.valueOf(path.getFileName());
    return switch (ReportReader.read(bytes, name)) {
      case Reading.Read read ->
          new Readable(path, new Document(name, bytes), ReportFacts.of(read.manuscript()));
      case Reading.Unreadable unreadable -> new Nonsense(path, unreadable.message(words.locale()));
    };
  }
}
