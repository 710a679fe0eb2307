package chengbao.publication.web.seats;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Who asks, as far as an address tells: an address of version 4, or the network of an address of
/// version 6, for whoever has one of these has all of it.
final class Neighbourhood {

  private static final int NETWORK_BYTES = 8;

  private Neighbourhood() {}

  /// @param address as digits; names are not looked up
  static String of(@Nullable String address) {
    if (address == null || address.indexOf(':') < 0) {
      return String.valueOf(address);
    }
    try {
      InetAddress known = InetAddress.ofLiteral(address);
      return known instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
          : known.getHostAddress();
    } catch (IllegalArgumentException other) {
      return address;
    }
  }
}
