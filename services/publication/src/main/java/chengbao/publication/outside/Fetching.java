package chengbao.publication.outside;

import chengbao.door.outside.OutsideLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// One GET (RFC 9112). All of it together may take so long and be so large; no redirect is followed
/// here.
final class Fetching {

  private static final int LONGEST_HEAD = 64_000;

  private final OutsideLine line;
  private final Duration patience;
  private final int largest;

  Fetching(OutsideLine line, Duration patience, int largest) {
    this.line = line;
    this.patience = patience;
    this.largest = largest;
  }

  Fetched get(URI address) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    try (Socket socket = line.open(address)) {
      InputStream in = new InTime(socket, end);
      socket.getOutputStream().write(head(address).getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      String[] first = line(in).split(" ", 3);
      if (first.length < 2 || !first[0].startsWith("HTTP/1.") || !first[1].matches("\\d{3}")) {
        throw new IOException("the answer is no HTTP");
      }
      Map<String, String> headers = headers(in);
      int status = Integer.parseInt(first[1]);
      return new Fetched(status, headers, status == 200 ? body(in, headers) : new byte[0]);
    }
  }

  private static String head(URI address) {
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return "GET "
        + path
        + query
        + " HTTP/1.1\r\nHost: "
        + address.getRawAuthority()
        + "\r\nUser-Agent: chengbao\r\nAccept: text/html\r\nAccept-Encoding: identity"
        + "\r\nConnection: close\r\n\r\n";
  }

  private static Map<String, String> headers(InputStream in) throws IOException {
    Map<String, String> headers = new HashMap<>();
    int length = 0;
    for (String one = line(in); !one.isEmpty(); one = line(in)) {
      length += one.length();
      if (length > LONGEST_HEAD) {
        throw new TooLarge();
      }
      int colon = one.indexOf(':');
      if (colon > 0) {
        headers.put(
            one.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            one.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private byte[] body(InputStream in, Map<String, String> headers) throws IOException {
    String length = headers.getOrDefault("content-length", "");
    byte[] body;
    if (headers
        .getOrDefault("transfer-encoding", "")
        .toLowerCase(Locale.ROOT)
        .contains("chunked")) {
      body = chunks(in);
    } else if (length.matches("\\d{1,18}")) {
      long announced = Long.parseLong(length);
      if (announced > largest) {
        throw new TooLarge();
      }
      body = in.readNBytes((int) announced);
    } else {
      body = all(in);
    }
    return headers.getOrDefault("content-encoding", "").equalsIgnoreCase("gzip")
        ? all(new GZIPInputStream(new ByteArrayInputStream(body)))
        : body;
  }

  private byte[] all(InputStream in) throws IOException {
    byte[] read = in.readNBytes(largest + 1);
    if (read.length > largest) {
      throw new TooLarge();
    }
    return read;
  }

  private byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      String size = line(in).split(";", 2)[0].strip();
      if (!size.matches("[0-9a-fA-F]{1,7}")) {
        throw new IOException("a chunk without its size");
      }
      int length = Integer.parseInt(size, 16);
      if (length == 0) {
        return body.toByteArray();
      }
      if (body.size() + length > largest) {
        throw new TooLarge();
      }
      body.write(in.readNBytes(length));
      line(in);
    }
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int one = in.read(); one != '\n'; one = in.read()) {
      if (one < 0 || line.size() > LONGEST_HEAD) {
        throw new IOException("the answer breaks off");
      }
      line.write(one);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }
}
