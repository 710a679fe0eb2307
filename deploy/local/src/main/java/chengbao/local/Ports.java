package chengbao.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/// Ports of this machine's own address, 127.0.0.1.
public final class Ports {

  private static final int FIRST = 20_000;
  private static final int LAST = 32_000;
  private static final Set<Integer> GIVEN = new HashSet<>();

  private Ports() {}

  /// A port nobody listens on. Taken below the range the system hands to outgoing connections, so
  /// that it stays free until used.
  public static int free() {
    return freeRow(1);
  }

  /// The first of several free ports in a row.
  public static int freeRow(int length) {
    for (int attempt = 0; attempt < 1000; attempt++) {
      int first = ThreadLocalRandom.current().nextInt(FIRST, LAST - length);
      if (allFree(first, length) && take(first, length)) {
        return first;
      }
    }
    throw new StackFault("no " + length + " free ports in a row between " + FIRST + " and " + LAST);
  }

  private static boolean allFree(int first, int length) {
    for (int port = first; port < first + length; port++) {
      if (!isFree(port)) {
        return false;
      }
    }
    return true;
  }

  /// What starts at the same time in one JVM gets different ports.
  private static synchronized boolean take(int first, int length) {
    List<Integer> row = IntStream.range(first, first + length).boxed().toList();
    return Collections.disjoint(GIVEN, row) && GIVEN.addAll(row);
  }

  static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /// Who listens on the port, as far as this system tells: `java, process 4711`.
  static String holder(int port) {
    return ListeningSocket.on(port)
        .flatMap(ListeningSocket::process)
        .map(process -> process.info().command().orElse("a program") + ", process " + process.pid())
        .orElse("another program");
  }
}
