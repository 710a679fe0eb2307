package chengbao.door.outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Predicate;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Opens lines to addresses that somebody else gave. The name is resolved once, every answer must
/// lie outside, and the connection goes to the very address that was looked at, so that a name
/// cannot lead elsewhere a moment later.
public final class OutsideLine {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final int TLS_PORT = 443;
  private static final int PLAIN_PORT = 80;

  private final SSLSocketFactory sockets;
  private final Predicate<InetAddress> allowed;

  /// @param allowed which addresses lie outside, mostly [PublicAddresses#isPublic]
  public OutsideLine(SSLSocketFactory sockets, Predicate<InetAddress> allowed) {
    this.sockets = sockets;
    this.allowed = allowed;
  }

  /// @param to over TLS, unless it is plain `http`
  /// @throws NotPublic before anything is sent
  public Socket open(URI to) throws IOException {
    boolean tls = !"http".equals(to.getScheme());
    int port = to.getPort() >= 0 ? to.getPort() : tls ? TLS_PORT : PLAIN_PORT;
    String host = to.getHost().replaceAll("^\\[|]$", "");
    Socket plain = new Socket();
    try {
      plain.connect(new InetSocketAddress(address(host), port), (int) CONNECT.toMillis());
      return tls ? secured(plain, host, port) : plain;
    } catch (IOException | RuntimeException failed) {
      plain.close();
      throw failed;
    }
  }

  private Socket secured(Socket plain, String host, int port) throws IOException {
    SSLSocket socket = (SSLSocket) sockets.createSocket(plain, host, port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    return socket;
  }

  private InetAddress address(String host) throws IOException {
    InetAddress[] all = InetAddress.getAllByName(host);
    if (!Arrays.stream(all).allMatch(allowed)) {
      throw new NotPublic(host);
    }
    return all[0];
  }
}
