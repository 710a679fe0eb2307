package chengbao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `./chengbao up --detach`: a launcher in the background; what it says is shown until everything
/// is ready.
final class Background {

  private final Path run;
  private final Path log;
  private final Progress progress;
  private int shown;

  Background(Path run, Progress progress) {
    this.run = run;
    this.log = run.resolveSibling(run.getFileName() + ".log");
    this.progress = progress;
  }

  void up(Options options) {
    Process launcher = start(options.forALauncher());
    while (launcher.isAlive() && !isReady(launcher)) {
      show();
      Patience.glance();
    }
    show();
    if (!launcher.isAlive()) {
      throw new StackFault("the stack is not running");
    }
  }

  private Process start(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("setsid", Programs.java()));
    command.add("-Dchengbao.home=" + Home.folder());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx64m", "-XX:TieredStopAtLevel=1"));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "up"));
    command.addAll(arguments);
    Folders.make(run);
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot start the launcher", fault);
    }
  }

  private boolean isReady(Process launcher) {
    return RunningStack.isAnnounced(run)
        && Footprints.in(run)
            .alive(Launcher.NAME)
            .filter(footprint -> footprint.handle().pid() == launcher.pid())
            .isPresent();
  }

  private void show() {
    if (Files.exists(log)) {
      List<String> lines = Folders.read(log).lines().toList();
      lines.subList(Math.min(shown, lines.size()), lines.size()).forEach(progress::line);
      shown = lines.size();
    }
  }
}
