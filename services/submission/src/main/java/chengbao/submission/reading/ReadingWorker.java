package chengbao.submission.reading;

import chengbao.manuscript.worker.Readers;
import chengbao.manuscript.worker.WorkerSettings;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// As long as the service runs, uploads are parsed by a worker process: without the service's
/// memory, secrets and connections, and replaced when a file brings it down.
@ApplicationScoped
class ReadingWorker {
  private final AutoCloseable worker = Readers.useWorker(WorkerSettings.forService());

  void start(@Observes StartupEvent started) {}

  @PreDestroy
  void stop() throws Exception {
    worker.close();
  }
}
