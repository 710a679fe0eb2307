package chengbao.submission.files;

import chengbao.submission.FileScans;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// ClamAV's daemon over TCP. One command: `INSTREAM`, chunks each behind its length, a length of
/// zero, and one line as the answer.
@ApplicationScoped
class ClamdScans implements FileScans {
  private static final Logger LOG = Logger.getLogger(ClamdScans.class);
  private static final int CHUNK = 64 * 1024;
  private static final int CONNECT_MILLIS = 3_000;
  private static final int ANSWER_MILLIS = 60_000;
  private static final int LONGEST_ANSWER = 4_096;

  private final Optional<String> address;

  /// @param address host and port of clamd; empty where there is none
  ClamdScans(@ConfigProperty(name = "chengbao.clamd") Optional<String> address) {
    this.address = address.filter(given -> !given.isBlank());
  }

  @Override
  public Outcome scan(byte[] bytes) {
    return address.map(given -> scanned(given, bytes)).orElse(Outcome.NOT_SCANNED);
  }

  private static Outcome scanned(String address, byte[] bytes) {
    try {
      var answer = ask(address, bytes);
      if (answer.endsWith(" FOUND")) {
        LOG.warnf("a file was refused: %s", answer);
        return Outcome.INFECTED;
      }
      if (answer.equals("stream: OK")) {
        return Outcome.CLEAN;
      }
      throw new IOException("clamd answered " + answer);
    } catch (IOException away) {
      LOG.error("clamd did not scan a file", away);
      throw new Refused(Refusal.SCANNER_AWAY);
    }
  }

  private static String ask(String address, byte[] bytes) throws IOException {
    var colon = address.lastIndexOf(':');
    var host = address.substring(0, colon);
    var port = Integer.parseInt(address.substring(colon + 1));
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      var out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      for (var from = 0; from < bytes.length; from += CHUNK) {
        var length = Math.min(CHUNK, bytes.length - from);
        out.writeInt(length);
        out.write(bytes, from, length);
      }
      out.writeInt(0);
      out.flush();
      var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }
  }
}
