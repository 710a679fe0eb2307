package chengbao.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What `./chengbao` calls for everything about the stack itself.
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), new Progress(out)));
  }

  private static int run(List<String> arguments, Progress progress) throws InterruptedException {
    try {
      command(arguments.getFirst(), arguments.subList(1, arguments.size()), progress);
      return 0;
    } catch (StackFault fault) {
      progress.line("chengbao: " + fault.getMessage());
      return 1;
    }
  }

  private static void command(String name, List<String> rest, Progress progress)
      throws InterruptedException {
    switch (name) {
      case "up" -> up(rest, progress);
      case "down" -> new Launcher(Options.read(rest), progress).down();
      default -> throw new StackFault("unknown command " + name);
    }
  }

  private static void up(List<String> rest, Progress progress) throws InterruptedException {
    Options options = Options.read(rest);
    if (options.detach()) {
      new Background(options.run(), progress).up(options);
    } else {
      new Launcher(options, progress).up();
    }
  }
}
