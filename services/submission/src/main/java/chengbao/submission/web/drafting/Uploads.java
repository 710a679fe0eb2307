package chengbao.submission.web.drafting;

import chengbao.manuscript.ContentHash;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.TrackedChanges;
import chengbao.submission.BroughtText;
import chengbao.submission.OpenDocument;
import chengbao.submission.OpenDocument.Document;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Files as the web layer hands them on: not before their size is known to be sane.
public final class Uploads {
  private Uploads() {}

  public static Document.Uploaded document(@Nullable FileUpload file) {
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

  /// What a repetition of the same document is recognised by.
  public static String fingerprint(Document document) {
    return switch (document) {
      case Document.Pasted pasted -> pasted.text();
      case Document.Uploaded uploaded ->
          uploaded.fileName() + " " + ContentHash.ofBytes(uploaded.bytes()).value();
    };
  }

  /// What was chosen, if anything was.
  public static Optional<TrackedChanges> changes(@Nullable String chosen) {
    return switch (chosen) {
      case "accepted" -> Optional.of(TrackedChanges.ACCEPTED);
      case "rejected" -> Optional.of(TrackedChanges.REJECTED);
      case null, default -> Optional.empty();
    };
  }

  /// Opens a document for a program, which is asked by a refusal.
  public static BroughtText opened(
      OpenDocument opening, Document document, @Nullable String chosen) {
    var changes = changes(chosen);
    var brought = opening.open(document, changes.orElse(TrackedChanges.ACCEPTED));
    if (!brought.source().hidden().isEmpty() && changes.isEmpty()) {
      var counts = new HashMap<String, String>();
      for (var hidden : DocumentPage.hidden(brought.source().hidden())) {
        counts.put(hidden.kind().name().toLowerCase(Locale.ROOT), String.valueOf(hidden.count()));
      }
      throw new Refused(Refusal.DOCUMENT_ASKS, counts);
    }
    return brought;
  }

  private static Refused unreadable(String reason, Map<String, String> more) {
    var parameters = new HashMap<>(more);
    parameters.put("reason", reason);
    return new Refused(Refusal.DOCUMENT_UNREADABLE, parameters);
  }
}
