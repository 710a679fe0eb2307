package chengbao.manuscript.worker;

import chengbao.manuscript.Reading.Reason;
import chengbao.manuscript.TrackedChanges;
import chengbao.manuscript.formats.FileParser;
import chengbao.manuscript.formats.LocalParser;
import chengbao.manuscript.reading.FileFormat;
import chengbao.manuscript.reading.RawText;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Parses files in a process of its own, which one file at a time can bring down without harm: a
/// fresh one takes over after a fault, a timeout and a fixed number of files. Callers are served in
/// the order in which they came.
public final class Worker implements FileParser, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Worker.class.getName());

  private final WorkerSettings settings;
  private final FileParser local = new LocalParser();
  private final Semaphore turn = new Semaphore(1, true);
  private volatile @Nullable WorkerProcess process;
  private volatile boolean closed;

  public Worker(WorkerSettings settings) {
    this.settings = settings;
  }

  @Override
  public RawText parse(byte[] bytes, FileFormat format, TrackedChanges changes) {
    if (!settings.formats().contains(format)) {
      return local.parse(bytes, format, changes);
    }
    if (!comesToItsTurn()) {
      return RawText.Refused.because(Reason.BUSY);
    }
    try {
      return answer(new Wire.Question(bytes, format, changes));
    } finally {
      if (closed) {
        stop();
      }
      turn.release();
    }
  }

  private boolean comesToItsTurn() {
    try {
      return turn.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException givenUp) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// A process that ends for no fault of the file, as when somebody kills it, is replaced, and the
  /// fresh one gets the file again, once.
  private RawText answer(Wire.Question question) {
    boolean again = false;
    while (!closed) {
      try {
        WorkerProcess worker = running();
        RawText answer = worker.ask(question, settings.timeout());
        if (worker.answered() >= settings.filesPerProcess()) {
          stop();
        }
        return answer;
      } catch (WorkerProcess.Ended ended) {
        stop();
        LOG.log(System.Logger.Level.WARNING, "The reading worker ended: {0}", ended.getMessage());
        if (ended.reason() != Reason.READER_FAILED || again) {
          return RawText.Refused.because(ended.reason());
        }
        again = true;
      }
    }
    return RawText.Refused.because(Reason.READER_FAILED);
  }

  private WorkerProcess running() throws WorkerProcess.Ended {
    WorkerProcess current = process;
    if (current == null || !current.isAlive()) {
      stop();
      current = WorkerProcess.start(settings);
      process = current;
    }
    return current;
  }

  private void stop() {
    WorkerProcess current = process;
    process = null;
    if (current != null) {
      current.close();
    }
  }

  /// Starts the process now, so that the first file does not wait for it.
  public void warmUp() {
    if (comesToItsTurn()) {
      try {
        running();
      } catch (WorkerProcess.Ended ended) {
        LOG.log(System.Logger.Level.ERROR, "The reading worker does not start", ended);
      } finally {
        turn.release();
      }
    }
  }

  /// The number of the process that parses now, when there is one.
  public OptionalLong processId() {
    WorkerProcess current = process;
    return current == null ? OptionalLong.empty() : OptionalLong.of(current.pid());
  }

  /// Whether a file is being parsed.
  boolean isBusy() {
    return turn.availablePermits() == 0;
  }

  /// Ends the process; a file that is being parsed is given up.
  @Override
  public void close() {
    closed = true;
    stop();
  }
}
