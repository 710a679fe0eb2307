package chengbao.submission.web;

import chengbao.submission.ReceiveFile;
import chengbao.submission.ReceivedFile;
import chengbao.submission.domain.FileKind;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Strangers' files on their way in and out. Out they go to be saved and never to be opened by the
/// browser: as an attachment, under the type that their contents have, without a script's rights.
public final class FileAnswers {
  private FileAnswers() {}

  /// Looks at an upload; its size before anything is read.
  public static ReceivedFile received(ReceiveFile receiving, @Nullable FileUpload file) {
    if (file == null || file.size() == 0) {
      throw new Refused(Refusal.FILE_MISSING);
    }
    if (file.size() > ReceiveFile.LARGEST) {
      throw ReceiveFile.tooLarge();
    }
    try {
      return receiving.receive(
          Objects.requireNonNullElse(file.fileName(), ""), Files.readAllBytes(file.uploadedFile()));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  public static Response attachment(String name, FileKind kind, byte[] bytes) {
    return Response.ok(bytes, kind.type())
        .header(
            "Content-Disposition",
            "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .build();
  }
}
