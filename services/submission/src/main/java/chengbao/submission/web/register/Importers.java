package chengbao.submission.web.register;

import chengbao.submission.CheckImport;
import chengbao.submission.ReadImport;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Import;
import chengbao.submission.domain.ImportRow;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.tables.Table;
import chengbao.submission.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// What page and API do alike with a file of units or officers.
@RequestScoped
class Importers {
  private final CheckImport checkImport;
  private final ReadImport readImport;
  private final PageWords words;

  Importers(CheckImport checkImport, ReadImport readImport, PageWords words) {
    this.checkImport = checkImport;
    this.readImport = readImport;
    this.words = words;
  }

  Import.Checked check(Caller caller, Import.Kind kind, @Nullable FileUpload file) {
    var rows = checkImport.tryOut(caller, kind, ImportColumns.read(kind, bytes(file)));
    var name = file == null ? "" : Objects.requireNonNullElse(file.fileName(), "");
    return checkImport.keep(caller, kind, name, rows);
  }

  ImportBody body(Caller caller, UUID id) {
    return ImportBody.of(readImport.read(caller, id), this::sentence);
  }

  @Nullable String sentence(ImportRow.Result result) {
    return result.refused().map(words::sentence).orElse(null);
  }

  private static byte[] bytes(@Nullable FileUpload file) {
    if (file == null || file.size() == 0) {
      throw new Refused(Refusal.TABLE_EMPTY);
    }
    if (file.size() > Table.LARGEST_FILE) {
      throw new Refused(Refusal.TABLE_UNREADABLE);
    }
    try {
      return Files.readAllBytes(file.uploadedFile());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
