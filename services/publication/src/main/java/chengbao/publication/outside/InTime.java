package chengbao.publication.outside;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

/// Reads from a line until a time that is set once for all, however slowly the other side speaks.
final class InTime extends FilterInputStream {

  InTime(Socket socket, long end) throws IOException {
    super(new BufferedInputStream(new Watched(socket, end)));
  }

  private static final class Watched extends FilterInputStream {
    private final Socket socket;
    private final long end;

    Watched(Socket socket, long end) throws IOException {
      super(socket.getInputStream());
      this.socket = socket;
      this.end = end;
    }

    @Override
    public int read() throws IOException {
      mind();
      return super.read();
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      mind();
      return super.read(to, from, length);
    }

    private void mind() throws IOException {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new SocketTimeoutException();
      }
      socket.setSoTimeout((int) Math.min(left, Integer.MAX_VALUE));
    }
  }
}
