package chengbao.submission.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.submission.FileScans;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// Against a small server that speaks clamd's protocol.
class ClamdScansTest {
  private static final byte[] FILE = "x".repeat(200_000).getBytes(StandardCharsets.US_ASCII);

  @Test
  void a_clean_file_is_sent_whole_and_passes() throws Exception {
    try (var clamd = new Clamd("stream: OK")) {
      assertThat(scans(clamd.address()).scan(FILE)).isEqualTo(FileScans.Outcome.CLEAN);
      assertThat(clamd.received.get()).isEqualTo(FILE);
    }
  }

  @Test
  void a_file_with_malicious_code_is_told() throws Exception {
    try (var clamd = new Clamd("stream: Eicar-Signature FOUND")) {
      assertThat(scans(clamd.address()).scan(FILE)).isEqualTo(FileScans.Outcome.INFECTED);
    }
  }

  @Test
  void a_scanner_that_cannot_scan_lets_nothing_through() throws Exception {
    try (var clamd = new Clamd("INSTREAM size limit exceeded. ERROR")) {
      refuses(clamd.address());
    }
    refuses("127.0.0.1:" + aClosedPort());
  }

  @Test
  void without_a_scanner_a_file_is_not_scanned() {
    assertThat(new ClamdScans(Optional.empty()).scan(FILE))
        .isEqualTo(FileScans.Outcome.NOT_SCANNED);
    assertThat(scans(" ").scan(FILE)).isEqualTo(FileScans.Outcome.NOT_SCANNED);
  }

  private static ClamdScans scans(String address) {
    return new ClamdScans(Optional.of(address));
  }

  private static void refuses(String address) {
    assertThatThrownBy(() -> scans(address).scan(FILE))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.SCANNER_AWAY));
  }

  private static int aClosedPort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// Takes one stream and gives one answer.
  private static final class Clamd implements AutoCloseable {
    private final ServerSocket socket;
    private final CompletableFuture<byte[]> received = new CompletableFuture<>();

    Clamd(String answer) throws IOException {
      socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      Thread.ofVirtual().start(() -> serve(answer));
    }

    String address() {
      return "127.0.0.1:" + socket.getLocalPort();
    }

    private void serve(String answer) {
      try (var caller = socket.accept()) {
        var in = new DataInputStream(caller.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
          throw new IOException("no such command: " + command);
        }
        var file = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
          file.writeBytes(in.readNBytes(length));
        }
        received.complete(file.toByteArray());
        caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
      } catch (IOException broken) {
        received.completeExceptionally(broken);
        throw new UncheckedIOException(broken);
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
