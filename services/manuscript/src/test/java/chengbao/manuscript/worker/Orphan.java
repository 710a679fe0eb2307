package chengbao.manuscript.worker;

import chengbao.manuscript.TrackedChanges;
import chengbao.manuscript.reading.FileFormat;
import java.nio.charset.StandardCharsets;

/// A parent that says which process its worker is, gives it a file that never ends, and waits to be
/// killed.
public final class Orphan {
  private Orphan() {}

  public static void main(String[] arguments) {
    try (Worker worker = new Worker(WorkerTest.settings())) {
      worker.warmUp();
      System.out.println(worker.processId().orElseThrow());
      worker.parse(
          "hang".getBytes(StandardCharsets.UTF_8), FileFormat.OLE, TrackedChanges.ACCEPTED);
    }
  }
}
