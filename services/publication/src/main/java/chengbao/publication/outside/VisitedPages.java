package chengbao.publication.outside;

import chengbao.door.outside.NotPublic;
import chengbao.door.outside.OutsideClient;
import chengbao.door.outside.PublicAddresses;
import chengbao.door.outside.TooLarge;
import chengbao.publication.domain.OuterPages;
import chengbao.publication.domain.PageSays;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.Visit;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Pages of other platforms over HTTPS, from allowed hosts only. A redirect is followed within the
/// same host.
@ApplicationScoped
class VisitedPages implements OuterPages {

  private static final int MOST_REDIRECTS = 3;
  private static final int LONGEST = 2_000;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Map<String, String> ACCEPTED = Map.of("Accept", "text/html");
  private static final Set<Integer> GONE = Set.of(404, 410);

  private final OutsideSettings settings;
  private final OutsideClient client;

  VisitedPages(OutsideSettings settings, Vertx vertx) {
    this.settings = settings;
    this.client =
        new OutsideClient(
            vertx,
            null,
            this::isAllowed,
            new OutsideClient.Limits(settings.patience(), settings.largest()));
  }

  @Override
  public void mustBeAllowed(String address) {
    checked(address);
  }

  @Override
  public Visit visit(String address) {
    URI first = checked(address);
    URI next = first;
    try {
      for (int i = 0; i <= MOST_REDIRECTS; i++) {
        OutsideClient.Answer answer = client.ask(HttpMethod.GET, next, ACCEPTED, new byte[0]);
        if (!REDIRECTS.contains(answer.status())) {
          return read(answer);
        }
        next = next.resolve(answer.header("location"));
        if (!isSameHost(first, next)) {
          return new Visit.NotRead(Visit.Why.LEADS_ELSEWHERE);
        }
      }
      return new Visit.NotRead(Visit.Why.LEADS_ELSEWHERE);
    } catch (NotPublic inside) {
      return new Visit.NotRead(Visit.Why.PRIVATE_ADDRESS);
    } catch (TooLarge tooLarge) {
      return new Visit.NotRead(Visit.Why.TOO_LARGE);
    } catch (SocketTimeoutException slow) {
      return new Visit.NotRead(Visit.Why.TOO_SLOW);
    } catch (IOException | IllegalArgumentException away) {
      return new Visit.NotRead(Visit.Why.UNREACHABLE);
    }
  }

  private static Visit read(OutsideClient.Answer answer) {
    if (GONE.contains(answer.status())) {
      return new Visit.NotRead(Visit.Why.GONE);
    }
    if (answer.status() != 200) {
      return new Visit.NotRead(Visit.Why.UNREACHABLE);
    }
    Optional<PageSays> page = PageReader.read(answer);
    return page.isPresent() ? new Visit.Read(page.get()) : new Visit.NotRead(Visit.Why.UNREADABLE);
  }

  private URI checked(String address) {
    URI uri = parsed(address);
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    List<String> hosts = settings.hosts().orElse(List.of());
    if (!hosts.contains(host)) {
      throw new Refused(Refusal.HOST_NOT_ALLOWED);
    }
    if (uri.getPort() >= 0 && !settings.loopback()) {
      throw new Refused(Refusal.LINK_MALFORMED);
    }
    return uri;
  }

  private URI parsed(String address) {
    try {
      URI uri = new URI(address);
      boolean secure = "https".equals(uri.getScheme());
      if (address.length() > LONGEST
          || uri.getHost() == null
          || uri.getUserInfo() != null
          || !(secure || settings.loopback() && "http".equals(uri.getScheme()))) {
        throw new Refused(Refusal.LINK_MALFORMED);
      }
      return uri;
    } catch (URISyntaxException malformed) {
      throw new Refused(Refusal.LINK_MALFORMED);
    }
  }

  private boolean isSameHost(URI first, URI next) {
    return first.getScheme().equals(next.getScheme())
        && first.getHost().equalsIgnoreCase(next.getHost())
        && first.getPort() == next.getPort();
  }

  private boolean isAllowed(InetAddress address) {
    return PublicAddresses.isPublic(address) || settings.loopback() && address.isLoopbackAddress();
  }
}
