package chengbao.manuscript.worker;

import chengbao.manuscript.formats.LocalParser;

/// The worker's own process: answers questions on standard input until that ends.
public final class WorkerMain {
  private WorkerMain() {}

  public static void main(String[] arguments) throws Exception {
    WorkerLoop.serve(new LocalParser());
  }
}
