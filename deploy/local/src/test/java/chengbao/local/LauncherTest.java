package chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LauncherTest {

  private final Path run = Home.temporary("launcher");
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @AfterEach
  void clean() {
    Folders.remove(run);
  }

  @Test
  void a_busy_port_is_named_with_what_it_is_for_and_who_holds_it() throws Exception {
    try (ServerSocket held = new ServerSocket(Ports.free(), 1, InetAddress.getLoopbackAddress())) {
      String base = Integer.toString(held.getLocalPort() - 3);

      assertThatThrownBy(() -> launcher("--port-base", base).up())
          .isInstanceOf(StackFault.class)
          .hasMessageContaining("port " + held.getLocalPort() + " (Keycloak) is held by ")
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("--port-base");
    }
    assertThat(Footprints.in(run).alive()).isEmpty();
  }

  @Test
  void a_second_launcher_of_the_same_folder_is_refused() {
    Footprints.in(run).record(Launcher.NAME, ProcessHandle.current());

    assertThatThrownBy(() -> launcher().up())
        .isInstanceOf(StackFault.class)
        .hasMessageContaining("already running")
        .hasMessageContaining("./chengbao down");
  }

  @Test
  void a_folder_that_is_not_ours_is_not_forgotten() {
    Folders.write(run.resolve("thesis.txt"), "ten years of work");

    assertThatThrownBy(() -> launcher("--fresh").up())
        .isInstanceOf(StackFault.class)
        .hasMessageContaining("is no data folder of ours");
    assertThat(run.resolve("thesis.txt")).exists();
  }

  @Test
  void down_with_nothing_running_says_so() {
    launcher().down();

    assertThat(said.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines("Nothing is running in " + run);
  }

  private Launcher launcher(String... more) {
    List<String> arguments = new ArrayList<>(List.of("--data", run.toString()));
    arguments.addAll(List.of(more));
    return new Launcher(
        Options.read(arguments), new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));
  }
}
