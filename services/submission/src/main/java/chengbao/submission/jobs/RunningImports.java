package chengbao.submission.jobs;

import chengbao.submission.ContinueImport;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Goes on with imports that run, also with those that ran when the process died. It may run on
/// several machines: each takes what no other has taken.
@Singleton
class RunningImports {
  private static final Duration EVERY = Duration.ofMillis(500);

  private final Recurring work;

  RunningImports(ContinueImport continueImport) {
    this.work = new Recurring("running-imports", EVERY, continueImport::continueNext);
  }

  void start(@Observes StartupEvent event) {
    work.start();
  }

  void stop(@Observes ShutdownEvent event) {
    work.stop();
  }
}
