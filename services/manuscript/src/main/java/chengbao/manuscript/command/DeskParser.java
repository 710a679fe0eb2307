package chengbao.manuscript.command;

import chengbao.manuscript.TrackedChanges;
import chengbao.manuscript.formats.FileParser;
import chengbao.manuscript.formats.LocalParser;
import chengbao.manuscript.reading.FileFormat;
import chengbao.manuscript.reading.RawText;
import chengbao.manuscript.worker.Worker;
import chengbao.manuscript.worker.WorkerSettings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Reads at a desk: most files here, and those that large libraries parse (.doc, .wps, .pdf) in a
/// worker, which is started when the first of them comes.
final class DeskParser implements FileParser, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final FileParser here = new LocalParser();
  private @Nullable Worker worker;

  @Override
  public RawText parse(byte[] bytes, FileFormat format, TrackedChanges changes) {
    return switch (format) {
      case OLE, PDF -> worker().parse(bytes, format, changes);
      case TEXT, HTML, ZIP, RTF, IMAGE, OTHER_BINARY -> here.parse(bytes, format, changes);
    };
  }

  private synchronized Worker worker() {
    if (worker == null) {
      worker = new Worker(WorkerSettings.forCommand().withPatience(PATIENCE));
    }
    return worker;
  }

  @Override
  public synchronized void close() {
    if (worker != null) {
      worker.close();
    }
  }
}
