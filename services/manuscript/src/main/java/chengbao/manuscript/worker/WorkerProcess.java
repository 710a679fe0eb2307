package chengbao.manuscript.worker;

import chengbao.manuscript.Reading.Reason;
import chengbao.manuscript.reading.RawText;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/// One run of the worker: a plain Java with a small heap, without the environment of its parent and
/// so without its secrets. It ends when its standard input ends.
final class WorkerProcess implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofSeconds(30);
  private static final int OUT_OF_MEMORY = 3;

  /// The process gave no answer and is of no use any more.
  static final class Ended extends Exception {
    private final Reason reason;

    Ended(Reason reason, Throwable cause) {
      super(reason.code(), cause);
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }

  private final Process process;
  private final DataOutputStream questions;
  private final DataInputStream answers;
  private int answered;

  private WorkerProcess(Process process) {
    this.process = process;
    this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(process.getInputStream());
  }

  static WorkerProcess start(WorkerSettings settings) throws Ended {
    try {
      WorkerProcess worker = new WorkerProcess(builder(settings).start());
      worker.within(LONGEST_START, worker::expectReady);
      return worker;
    } catch (IOException noProcess) {
      throw new Ended(Reason.READER_FAILED, noProcess);
    }
  }

  private static ProcessBuilder builder(WorkerSettings settings) {
    String classPath =
        settings.classPath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-cp",
                classPath,
                settings.mainClass()));
    builder.environment().clear();
    builder.directory(new File(System.getProperty("java.io.tmpdir")));
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private RawText expectReady() throws IOException {
    if (answers.readInt() != Wire.READY) {
      throw new IOException("This is no worker");
    }
    return RawText.Refused.because(Reason.EMPTY);
  }

  RawText ask(Wire.Question question, Duration timeout) throws Ended {
    RawText answer =
        within(
            timeout,
            () -> {
              Wire.ask(questions, question);
              questions.flush();
              return Wire.answer(answers);
            });
    answered++;
    return answer;
  }

  private interface Exchange {
    RawText run() throws IOException;
  }

  /// Killing the process at the end of its time ends the wait for its answer.
  private RawText within(Duration timeout, Exchange exchange) throws Ended {
    AtomicBoolean late = new AtomicBoolean();
    CompletableFuture<Void> end =
        CompletableFuture.runAsync(
            () -> {
              late.set(true);
              process.destroyForcibly();
            },
            CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS));
    try {
      return exchange.run();
    } catch (IOException gone) {
      throw new Ended(late.get() ? Reason.TOO_SLOW : reasonOfEnd(), gone);
    } finally {
      end.cancel(false);
    }
  }

  private Reason reasonOfEnd() {
    close();
    boolean outOfMemory = !process.isAlive() && process.exitValue() == OUT_OF_MEMORY;
    return outOfMemory ? Reason.EXPANDS_TOO_FAR : Reason.READER_FAILED;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  int answered() {
    return answered;
  }

  long pid() {
    return process.pid();
  }

  /// Lets the process end by itself, and kills it when it does not within a second.
  @Override
  public void close() {
    try {
      questions.close();
    } catch (IOException alreadyGone) {
      // then there is nothing to tell it
    }
    try {
      if (!process.waitFor(1, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException hurry) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
