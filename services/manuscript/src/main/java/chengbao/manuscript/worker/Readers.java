package chengbao.manuscript.worker;

import chengbao.manuscript.formats.FileParser;
import chengbao.manuscript.formats.LocalParser;

/// Which parser reports are read with in this process: the local one until a service or command
/// says otherwise, once, at its start.
public final class Readers {
  private static volatile FileParser current = new LocalParser();

  private Readers() {}

  public static FileParser current() {
    return current;
  }

  public static void use(FileParser parser) {
    current = parser;
  }

  /// Starts a worker and uses it from now on; closing it goes back to parsing locally.
  public static AutoCloseable useWorker(WorkerSettings settings) {
    Worker worker = new Worker(settings);
    use(worker);
    return () -> {
      use(new LocalParser());
      worker.close();
    };
  }
}
