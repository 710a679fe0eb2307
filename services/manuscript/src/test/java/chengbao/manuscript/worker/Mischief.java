package chengbao.manuscript.worker;

import chengbao.manuscript.Reading.Reason;
import chengbao.manuscript.TrackedChanges;
import chengbao.manuscript.formats.FileParser;
import chengbao.manuscript.reading.FileFormat;
import chengbao.manuscript.reading.RawText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// A worker whose parser does what a file tells it: hang, eat memory, print, die. Text it was told
/// to say comes back as the only line.
public final class Mischief implements FileParser {
  public static void main(String[] arguments) throws Exception {
    WorkerLoop.serve(new Mischief());
  }

  @Override
  public RawText parse(byte[] bytes, FileFormat format, TrackedChanges changes) {
    String wish = new String(bytes, StandardCharsets.UTF_8);
    return switch (wish.split(" ")[0]) {
      case "hang" -> hang();
      case "hang-once" -> hangOnce(Path.of(wish.split(" ")[1]));
      case "eat" -> eat();
      case "die" -> die();
      case "babble" -> babble();
      default -> said(wish + " " + ProcessHandle.current().pid());
    };
  }

  private static RawText said(String text) {
    return RawText.Lines.ofPlain("doc", text);
  }

  private static RawText hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException never) {
      Thread.currentThread().interrupt();
    }
    return RawText.Refused.because(Reason.EMPTY);
  }

  private static RawText hangOnce(Path seen) {
    try {
      if (Files.exists(seen)) {
        return said("second time");
      }
      Files.createFile(seen);
      return hang();
    } catch (IOException impossible) {
      return RawText.Refused.because(Reason.DAMAGED);
    }
  }

  private static RawText eat() {
    List<byte[]> eaten = new ArrayList<>();
    while (eaten.size() < 1_000_000) {
      eaten.add(new byte[1024 * 1024]);
    }
    return said("full after " + eaten.size());
  }

  private static RawText die() {
    Runtime.getRuntime().halt(77);
    return RawText.Refused.because(Reason.EMPTY);
  }

  private static RawText babble() {
    System.out.println("a library prints to standard output".repeat(1000));
    return said("quiet");
  }
}
