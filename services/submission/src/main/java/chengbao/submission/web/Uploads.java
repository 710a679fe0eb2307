package chengbao.submission.web;

import chengbao.manuscript.ContentHash;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import chengbao.submission.ReadDocument.Document;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Files as the web layer hands them on: not before their size is known to be sane.
final class Uploads {
  private Uploads() {}

  static Document.Uploaded document(@Nullable FileUpload file) {
    if (file == null || file.size() == 0) {
      throw unreadable(Reading.Reason.EMPTY.code(), Map.of());
    }
    if (file.size() > ReportReader.LARGEST_FILE) {
      var most = String.valueOf(ReportReader.LARGEST_FILE / 1024 / 1024);
      throw unreadable(Reading.Reason.TOO_LARGE.code(), Map.of("megabytes", most));
    }
    try {
      var name = file.fileName();
      return new Document.Uploaded(
          Files.readAllBytes(file.uploadedFile()), name == null ? "" : name);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /// What a repetition of the same upload is recognised by.
  static String fingerprint(Document.Uploaded uploaded) {
    return uploaded.fileName() + " " + ContentHash.ofBytes(uploaded.bytes()).value();
  }

  private static Refused unreadable(String reason, Map<String, String> more) {
    var parameters = new HashMap<>(more);
    parameters.put("reason", reason);
    return new Refused(Refusal.DOCUMENT_UNREADABLE, parameters);
  }
}
