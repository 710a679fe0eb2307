package chengbao.submission.webhook;

import chengbao.door.outside.NotPublic;
import chengbao.door.outside.OutsideLine;
import chengbao.submission.domain.notice.NotCarried;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;

/// One POST over TLS to an address given by somebody else. No redirect is followed and of the
/// answer only the first line is read.
final class Push {
  private static final int ANSWER_MILLIS = 10_000;
  private static final int LONGEST_LINE = 1_000;

  private final OutsideLine line;

  Push(SSLSocketFactory sockets, Predicate<InetAddress> allowed) {
    this.line = new OutsideLine(sockets, allowed);
  }

  /// @return the status that was answered
  int post(URI to, Map<String, String> headers, byte[] body) throws IOException, NotCarried {
    try (var socket = line.open(to)) {
      socket.setSoTimeout(ANSWER_MILLIS);
      var out = socket.getOutputStream();
      out.write(head(to, headers, body.length).getBytes(StandardCharsets.US_ASCII));
      out.write(body);
      out.flush();
      return status(socket.getInputStream());
    } catch (NotPublic inside) {
      throw new NotCarried("webhook-address-not-public", true);
    }
  }

  private static String head(URI to, Map<String, String> headers, int length) {
    var path = to.getRawPath() == null || to.getRawPath().isEmpty() ? "/" : to.getRawPath();
    var head =
        new StringBuilder("POST ")
            .append(to.getRawQuery() == null ? path : path + "?" + to.getRawQuery())
            .append(" HTTP/1.1\r\nHost: ")
            .append(to.getPort() < 0 ? to.getHost() : to.getHost() + ":" + to.getPort())
            .append("\r\nUser-Agent: chengbao\r\nConnection: close\r\nContent-Length: ")
            .append(length);
    headers.forEach((name, value) -> head.append("\r\n").append(name).append(": ").append(value));
    return head.append("\r\n\r\n").toString();
  }

  /// `HTTP/1.1 204 No Content`
  private static int status(InputStream answer) throws IOException {
    var line = new StringBuilder();
    for (int one = answer.read(); one >= 0 && one != '\n'; one = answer.read()) {
      if (line.length() == LONGEST_LINE) {
        throw new IOException("the answer is no HTTP");
      }
      line.append((char) one);
    }
    var parts = line.toString().strip().split(" ", 3);
    if (parts.length < 2 || !parts[0].startsWith("HTTP/1.") || !parts[1].matches("\\d{3}")) {
      throw new IOException("the answer is no HTTP");
    }
    return Integer.parseInt(parts[1]);
  }
}
