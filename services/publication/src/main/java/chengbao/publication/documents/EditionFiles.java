package chengbao.publication.documents;

import chengbao.manuscript.word.OfficialDocument;
import chengbao.publication.documents.paper.Faces;
import chengbao.publication.documents.paper.PaperFile;
import chengbao.publication.documents.paper.TooLong;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.ReportId;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The files of editions: found, or made for the first who asks. One thread of low priority makes
/// them, and few may wait for it, so that downloads never stand in the way of publishing.
@Named("editionFiles")
@ApplicationScoped
public class EditionFiles {

  private final KeptFiles kept;
  private final Clock clock;
  private final DocumentSettings settings;
  private final String portal;
  private final Optional<Faces> faces;
  private final ThreadPoolExecutor maker;
  private final Map<Wanted, CompletableFuture<KeptFile>> underWay = new ConcurrentHashMap<>();

  private record Wanted(ReportId report, int number, Format format) {}

  EditionFiles(
      KeptFiles kept,
      Clock clock,
      DocumentSettings settings,
      @ConfigProperty(name = "chengbao.address.portal") String portal) {
    this.kept = kept;
    this.clock = clock;
    this.settings = settings;
    this.portal = portal.replaceAll("/+$", "");
    this.faces = Faces.find(settings.fonts());
    this.maker =
        new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(settings.waiting()),
            Thread.ofPlatform().daemon().name("files-of-editions").priority(2).factory());
  }

  @PreDestroy
  void stop() {
    maker.shutdownNow();
  }

  /// Whether this machine can make a PDF.
  public boolean isPdfOffered() {
    return faces.isPresent();
  }

  /// The file as it was made before.
  public Optional<KeptFile> known(Edition edition, Format format) {
    return kept.find(edition.report(), edition.number(), format);
  }

  /// A file of an edition that the public may read, or that is handed to the platform where it
  /// will.
  public Served file(Edition edition, Format format) {
    return known(edition, format)
        .<Served>map(Served.Ready::new)
        .orElseGet(() -> made(edition, format));
  }

  /// The same for an edition that has no such file yet.
  public Served made(Edition edition, Format format) {
    if (format == Format.PDF && faces.isEmpty()) {
      return new Served.NotOffered(Served.Why.NO_FONTS);
    }
    return awaited(edition, format);
  }

  private Served awaited(Edition edition, Format format) {
    Wanted wanted = new Wanted(edition.report(), edition.number(), format);
    try {
      return new Served.Ready(
          underWay
              .computeIfAbsent(wanted, _ -> begun(wanted, edition))
              .get(settings.patience().toMillis(), TimeUnit.MILLISECONDS));
    } catch (RejectedExecutionException | TimeoutException later) {
      return new Served.Busy();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Served.Busy();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof TooLong) {
        return new Served.NotOffered(Served.Why.TOO_LONG);
      }
      throw new CompletionException(failed.getCause());
    }
  }

  private CompletableFuture<KeptFile> begun(Wanted wanted, Edition edition) {
    CompletableFuture<KeptFile> file =
        CompletableFuture.supplyAsync(() -> made(wanted, edition), maker);
    file.whenCompleteAsync((_, _) -> underWay.remove(wanted));
    return file;
  }

  private KeptFile made(Wanted wanted, Edition edition) {
    byte[] content = content(edition, wanted.format());
    return kept.keep(
        KeptFile.of(wanted.report(), wanted.number(), wanted.format(), content, clock.instant()));
  }

  private byte[] content(Edition edition, Format format) {
    Printed printed = Printed.of(edition, portal);
    try {
      return switch (format) {
        case PDF -> PaperFile.of(printed, faces.orElseThrow());
        case DOCX -> OfficialDocument.of(printed.manuscript(), printed.stamp().lines());
        case TXT -> PlainText.of(printed);
        case JSON -> Data.of(edition, printed);
      };
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
