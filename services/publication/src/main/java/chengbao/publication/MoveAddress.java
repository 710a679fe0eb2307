package chengbao.publication;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.MovedAddresses;
import chengbao.publication.domain.Person;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An operator says where an old address leads now (旧地址跳转), as when a column moves onto this
/// portal. It leads there for ever.
@ApplicationScoped
@Verb
public class MoveAddress {

  /// A path of this portal, with or without a query: many old columns tell their pages apart by it.
  private static final Pattern PLACE =
      Pattern.compile("/(?!/)[^\\s?#\\\\]{1,1000}(\\?[^\\s#\\\\]{1,500})?");

  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]+");

  private final MovedAddresses moved;
  private final Book book;
  private final Clock clock;

  MoveAddress(MovedAddresses moved, Book book, Clock clock) {
    this.moved = moved;
    this.book = book;
    this.clock = clock;
  }

  /// The same once more changes nothing.
  ///
  /// @param old a path, with its query where that tells pages apart
  /// @param now a path of this portal
  @Transactional
  public void move(Person by, String old, String now) {
    String from = asSent(old);
    String to = asSent(now);
    if (!PLACE.matcher(from).matches() || !PLACE.matcher(to).matches() || leadsBack(from, to)) {
      throw new Refused(Refusal.ADDRESS_MALFORMED);
    }
    Optional<String> known = moved.target(from);
    if (known.isEmpty()) {
      Instant at = clock.instant();
      moved.move(from, to, by, at);
      book.write(
          Book.subject("address " + from),
          "move-address",
          null,
          Act.DONE,
          new Cause.Decided(by),
          at);
    } else if (!known.get().equals(to)) {
      throw new Refused(Refusal.ADDRESS_MOVED_ALREADY);
    }
  }

  /// Browsers send Chinese letters of an address in percent signs.
  private static String asSent(String address) {
    return BEYOND_ASCII
        .matcher(address)
        .replaceAll(letters -> URLEncoder.encode(letters.group(), StandardCharsets.UTF_8));
  }

  /// Whether a browser that is led from here would come here again.
  private boolean leadsBack(String from, String to) {
    @Nullable String next = to;
    while (next != null && !next.equals(from)) {
      next = moved.target(next).orElse(null);
    }
    return next != null;
  }

  /// Those noted last.
  @Transactional
  public List<MovedAddresses.Moved> latest(int most) {
    return moved.latest(most);
  }
}
