package chengbao.local;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// A mail server that delivers to nobody: every message it takes becomes a file `.eml` in a folder,
/// to be opened with any mail program. It lives in the launcher's own process, on a port of its own
/// choice, and speaks just enough of RFC 5321 for one sender.
public final class LocalMail implements AutoCloseable {

  private static final int MOST = 10_000_000;
  private static final int LONGEST_LINE = 4_000;

  private final ServerSocket socket;
  private final Path folder;
  private final Predicate<String> known;
  private final AtomicInteger taken = new AtomicInteger();

  private LocalMail(ServerSocket socket, Path folder, Predicate<String> known) {
    this.socket = socket;
    this.folder = folder;
    this.known = known;
  }

  /// A server on a free port that knows every address.
  public static LocalMail into(Path folder) {
    return into(folder, 0, _ -> true);
  }

  /// @param port 0 for any free one
  /// @param known which addresses there are; to others it says 550
  public static LocalMail into(Path folder, int port, Predicate<String> known) {
    try {
      ServerSocket socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      LocalMail mail = new LocalMail(socket, Folders.make(folder), known);
      Thread.ofPlatform().name("mail").daemon().start(mail::accept);
      return mail;
    } catch (IOException busy) {
      throw new UncheckedIOException(busy);
    }
  }

  public int port() {
    return socket.getLocalPort();
  }

  public Path folder() {
    return folder;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException _) {
        // closed
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        InputStream in = new BufferedInputStream(client.getInputStream());
        OutputStream out = client.getOutputStream()) {
      client.setSoTimeout(60_000);
      say(out, "220 mail of the demonstration");
      String line = line(in);
      while (!line.isEmpty() && !verb(line).equals("QUIT")) {
        say(out, answer(line, in, out));
        line = line(in);
      }
      say(out, "221 bye");
    } catch (IOException _) {
      // the sender has gone
    }
  }

  private String answer(String line, InputStream in, OutputStream out) throws IOException {
    return switch (verb(line)) {
      case "HELO", "EHLO" -> "250 mail";
      case "MAIL", "RSET", "NOOP" -> "250 ok";
      case "RCPT" -> known.test(address(line)) ? "250 ok" : "550 5.1.1 no such mailbox";
      case "DATA" -> {
        say(out, "354 go on");
        keep(message(in));
        yield "250 kept";
      }
      default -> "502 not here";
    };
  }

  /// Until a line with one dot; a dot doubled by the sender is one.
  private static byte[] message(InputStream in) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    for (String line = line(in); !line.equals("."); line = line(in)) {
      message.writeBytes(
          (line.startsWith(".") ? line.substring(1) : line).getBytes(StandardCharsets.ISO_8859_1));
      message.writeBytes(new byte[] {'\r', '\n'});
      if (message.size() > MOST) {
        throw new IOException("too large");
      }
    }
    return message.toByteArray();
  }

  private void keep(byte[] message) throws IOException {
    String name =
        String.format(
            Locale.ROOT, "%d-%04d.eml", System.currentTimeMillis(), taken.incrementAndGet());
    Path growing = Files.write(folder.resolve(name + ".part"), message);
    Files.move(growing, folder.resolve(name));
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int one = in.read(); one != '\n'; one = in.read()) {
      if (one < 0 || line.length() > LONGEST_LINE) {
        throw new IOException("no more lines");
      }
      if (one != '\r') {
        line.append((char) one);
      }
    }
    return line.toString();
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static String verb(String line) {
    return line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
  }

  private static String address(String line) {
    return line.replaceAll("^[^<]*<|>.*$", "");
  }
}
