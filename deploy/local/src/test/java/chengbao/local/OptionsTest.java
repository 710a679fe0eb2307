package chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void a_port_base_gives_seven_ports_in_a_row() {
    Addresses addresses = Options.read(List.of("--port-base", "21000", "--fresh")).addresses();

    assertThat(addresses).isEqualTo(new Addresses(21000, 21001, 21002, 21003, 21004, 21005, 21006));
    assertThat(addresses.issuer()).isEqualTo("http://127.0.0.1:21003/realms/chengbao");
  }

  @Test
  void nonsense_is_answered_in_words() {
    assertThatThrownBy(() -> Options.read(List.of("--port-base", "high")))
        .hasMessage("--port-base needs a number from 1024 to 65528, not high");
    assertThatThrownBy(() -> Options.read(List.of("--data"))).hasMessage("--data needs a value");
    assertThatThrownBy(() -> Options.read(List.of("--quick")))
        .hasMessage("unknown option --quick; see ./chengbao help");
  }

  @Test
  void the_holder_of_a_busy_port_is_named() throws Exception {
    try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Ports.isFree(held.getLocalPort())).isFalse();
      assertThat(Ports.holder(held.getLocalPort()))
          .endsWith("java, process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void services_start_quickly_unless_they_are_to_carry_load() {
    assertThat(Options.read(List.of()).compiling()).isEqualTo(Compiling.FOR_A_QUICK_START);
    Options loaded = Options.read(List.of("--for-load"));
    assertThat(loaded.compiling()).isEqualTo(Compiling.FOR_LOAD);
    assertThat(loaded.forALauncher()).contains("--for-load");
  }
}
